// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/start_page.h"

#include "app/shell/case_thumbnails.h"
#include "app/text/text.h"
#include "app/widgets/choice_button.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lockstep {

namespace {

QLabel* heading(const QString& text, QWidget* parent, double scale)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    auto font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLabel* paragraph(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

StartPage::StartPage(Settings& settings, QWidget* parent) : QWidget(parent), m_settings(settings)
{
    auto* page = new QWidget(this);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    auto* columns = new QHBoxLayout;
    auto* centred = new QHBoxLayout(page);
    auto* content = new QWidget(page);
    content->setMaximumWidth(960);
    centred->addStretch(1);
    centred->addWidget(content, 20);
    centred->addStretch(1);
    auto* all = new QVBoxLayout(content);
    all->setSpacing(10);
    all->addSpacing(24);
    all->addWidget(heading(tr("Lockstep"), content, 2.2));
    all->addWidget(
        paragraph(tr("Finds accounts that act together and followers that arrived as a batch, shows why, and "
                     "writes a report that can be checked line by line. Everything stays on this computer."),
                  content));
    all->addSpacing(16);
    m_recovery = new QWidget(content);
    m_recovery->setAutoFillBackground(true);
    m_recovery->setBackgroundRole(QPalette::ToolTipBase);
    m_recoveryText = paragraph({}, m_recovery);
    m_recoveryText->setForegroundRole(QPalette::ToolTipText);
    auto* again = new QPushButton(tr("Open it &again"), m_recovery);
    auto* dismiss = new QPushButton(tr("&Leave it"), m_recovery);
    auto* recovery = new QHBoxLayout(m_recovery);
    recovery->addWidget(m_recoveryText, 1);
    recovery->addWidget(again);
    recovery->addWidget(dismiss);
    connect(again, &QPushButton::clicked, this, [this] { Q_EMIT caseChosen(m_recoverable); });
    connect(dismiss, &QPushButton::clicked, this, [this] {
        m_settings.setOpenCase({});
        offerRecovery({});
    });
    all->addWidget(m_recovery);
    m_recovery->hide();
    all->addLayout(columns);
    all->addStretch(1);
    columns->setSpacing(40);

    auto* left = new QVBoxLayout;
    left->setSpacing(10); // not that of the columns, which a layout without one takes over
    columns->addLayout(left, 1);
    left->addWidget(heading(tr("Your work"), content, 1.2));
    auto* fromData = new ChoiceButton(tr("New case from data…"),
                                      tr("Exports, captures and tables with likes, comments or followers"), content);
    auto* fromTemplate = new ChoiceButton(tr("New case from a question…"),
                                          tr("With a list of what to collect and what to find out"), content);
    m_open = new ChoiceButton(tr("Open a case…"), tr("A file ending in .lockstep"), content);
    left->addWidget(fromData);
    left->addWidget(fromTemplate);
    left->addWidget(m_open);
    connect(fromTemplate, &ChoiceButton::clicked, this, &StartPage::chooseTemplate);
    m_recent = new QVBoxLayout;
    left->addLayout(m_recent);
    left->addStretch(1);
    connect(fromData, &ChoiceButton::clicked, this, &StartPage::newFromDataRequested);
    connect(m_open, &ChoiceButton::clicked, this, &StartPage::openRequested);

    auto* right = new QVBoxLayout;
    right->setSpacing(10);
    columns->addLayout(right, 1);
    right->addWidget(heading(tr("Try a sample"), content, 1.2));
    right->addWidget(paragraph(tr("All four are synthetic: no real account is in them."), content));
    auto* guide = new ChoiceButton(m_settings.wasGuided() ? tr("First steps") : tr("New here? First steps"),
                                   tr("Three short steps through a sample, two minutes"), content);
    right->addWidget(guide);
    connect(guide, &ChoiceButton::clicked, this, &StartPage::guideRequested);
    for (const auto sample : allSamples) {
        auto* button = new ChoiceButton(say(title(sample)), say(description(sample)), content);
        right->addWidget(button);
        connect(button, &ChoiceButton::clicked, this, [this, sample] { Q_EMIT sampleChosen(sample); });
    }
    right->addStretch(1);
    refresh();
}

void StartPage::chooseTemplate()
{
    QMenu menu(this);
    for (const auto kind : allCaseTemplates)
        menu.addAction(say(title(kind)), this, [this, kind] { Q_EMIT templateChosen(kind); });
    const auto* button = qobject_cast<QWidget*>(sender());
    menu.setActiveAction(menu.actions().front()); // for the keyboard
    menu.exec(button->mapToGlobal(QPoint(0, button->height())));
}

void StartPage::offerRecovery(const QString& path)
{
    m_recoverable = path;
    m_recoveryText->setText(
        tr("Lockstep was not closed properly while \"%1\" was open. Whatever was written into the "
           "case by then is still there.")
            .arg(QFileInfo(path).completeBaseName()));
    m_recovery->setVisible(!path.isEmpty());
}

void StartPage::refresh()
{
    while (auto* item = m_recent->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const auto recent = m_settings.recentCases();
    keepOnlyThumbnails(recent);
    if (recent.isEmpty())
        return;
    m_recent->addSpacing(8);
    m_recent->addWidget(heading(tr("Recent cases"), this, 1.0));
    QWidget* above = m_open;
    for (const auto& path : recent) {
        const QFileInfo file(path);
        auto* button = new ChoiceButton(file.completeBaseName(), file.path(), this);
        if (const auto picture = thumbnailOf(path); !picture.isNull()) {
            button->setIcon(QPixmap::fromImage(picture));
            button->setIconSize(thumbnailSize / 2);
        }
        m_recent->addWidget(button);
        setTabOrder(above, button);
        above = button;
        connect(button, &ChoiceButton::clicked, this, [this, path] { Q_EMIT caseChosen(path); });
    }
}

} // namespace lockstep

#include "moc_start_page.cpp"
