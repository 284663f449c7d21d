// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/guide_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace lockstep {

GuideBar::GuideBar(QWidget* parent)
    : QWidget(parent), m_text(new QLabel(this)), m_next(new QPushButton(this)),
      m_skip(new QPushButton(tr("S&kip"), this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 10, 6);
    row->setSpacing(10);
    row->addWidget(m_text, 1);
    row->addWidget(m_next);
    row->addWidget(m_skip);
    connect(m_next, &QPushButton::clicked, this, [this] { m_step < steps ? show(m_step + 1) : stop(); });
    connect(m_skip, &QPushButton::clicked, this, &GuideBar::stop);
    hide();
}

void GuideBar::start()
{
    setVisible(true);
    show(1);
}

void GuideBar::stop()
{
    if (m_step == 0)
        return;
    m_step = 0;
    hide();
    Q_EMIT finished();
}

void GuideBar::show(int step)
{
    m_step = step;
    switch (step) {
    case 1:
        m_text->setText(tr("1 of 3. On the left stands what was found, the strongest first, and below it what was "
                           "looked for in vain, and why. A letter says how strong: B may be written about, C is a "
                           "question to ask. Choose with the arrow keys."));
        break;
    case 2:
        m_text->setText(tr("2 of 3. In the middle each row is an account, each mark something it did. The upper half "
                           "shows the accounts of the finding, the lower half as many others that are as active: "
                           "whatever is seen in both means nothing. The tabs above show the same accounts in other "
                           "ways; what is selected in one is selected in all."));
        break;
    default:
        m_text->setText(tr("3 of 3. On the right stands why: how strong against others, which innocent explanations "
                           "were tried, and the rows of the file behind it. Decide with Y, H or N in the list, write "
                           "a note with Ctrl+M, and make the report with Ctrl+P."));
    }
    m_next->setText(step < steps ? tr("&Next") : tr("&Done"));
    m_next->setDefault(true);
    m_skip->setVisible(step < steps);
    setAccessibleName(m_text->text());
    Q_EMIT stepShown(step);
    m_next->setFocus(); // the guide goes on with Space or Return
}

} // namespace lockstep

#include "moc_guide_bar.cpp"
