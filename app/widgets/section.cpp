// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/section.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace lockstep {

FoldableSection::FoldableSection(const QString& titleText, QWidget* content, QWidget* parent)
    : QWidget(parent), m_title(new QToolButton(this)), m_content(content)
{
    m_title->setCheckable(true);
    m_title->setChecked(true);
    m_title->setAutoRaise(true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setArrowType(Qt::DownArrow);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setText(titleText);
    m_content->setParent(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_content);
    connect(m_title, &QToolButton::toggled, this, &FoldableSection::setOpen);
}

QString FoldableSection::title() const
{
    return m_title->text();
}

void FoldableSection::setOpen(bool open)
{
    m_title->setChecked(open);
    m_title->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(open);
}

bool FoldableSection::isOpen() const
{
    return m_title->isChecked();
}

} // namespace lockstep

#include "moc_section.cpp"
