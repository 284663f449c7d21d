// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/view_tabs.h"

#include <QApplication>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QStringList>
#include <QStyleOptionToolButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lockstep {

namespace {
constexpr int mostPanes = 4;

/// Its arrow is its text; that of the style beside it would be a second one.
class ListButton : public QToolButton {
public:
    using QToolButton::QToolButton;

protected:
    void initStyleOption(QStyleOptionToolButton* option) const override
    {
        QToolButton::initStyleOption(option);
        option->features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
    }
};

/// Gives a view all the room that there is, but never less than it can do with. Not by a layout: a scroll area asks
/// one how high it would like to be at its width, and charts would rather be high than be small.
class LeastRoom : public QWidget {
public:
    explicit LeastRoom(QWidget* view) : m_view(view)
    {
        view->setParent(this);
        view->installEventFilter(this);
    }
    QSize minimumSizeHint() const override { return m_view->minimumSizeHint().expandedTo(m_view->minimumSize()); }
    QSize sizeHint() const override { return m_view->sizeHint(); }

protected:
    void resizeEvent(QResizeEvent*) override { m_view->setGeometry(rect()); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return false;
    }

private:
    QWidget* m_view;
};

} // namespace

ViewTabs::ViewTabs(QWidget* parent) : QWidget(parent), m_panes(new QSplitter(Qt::Horizontal, this))
{
    m_panes->setChildrenCollapsible(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_panes);
    addPane();
}

QTabWidget* ViewTabs::addPane()
{
    auto* pane = new QTabWidget(m_panes);
    pane->setDocumentMode(true);
    pane->tabBar()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(pane->tabBar(), &QTabBar::customContextMenuRequested, this, [this, pane](const QPoint& at) {
        const int tab = pane->tabBar()->tabAt(at);
        if (tab < 0)
            return;
        pane->setCurrentIndex(tab);
        QMenu menu(this);
        auto* splitAction = menu.addAction(tr("Move to a pane of its own"), this, &ViewTabs::split);
        splitAction->setEnabled(pane->count() > 1 && m_panes->count() < mostPanes);
        auto* unsplitAction = menu.addAction(tr("All in one pane"), this, &ViewTabs::unsplit);
        unsplitAction->setEnabled(m_panes->count() > 1);
        menu.exec(pane->tabBar()->mapToGlobal(at));
    });
    // More views than fit in a row of tabs.
    auto* list = new ListButton(pane);
    list->setText(QStringLiteral("▾"));
    list->setAutoRaise(true);
    list->setPopupMode(QToolButton::InstantPopup);
    list->setAccessibleName(tr("All views"));
    list->setToolTip(tr("All views"));
    auto* menu = new QMenu(list);
    list->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (int i = 0; i < count(); ++i) {
            auto* action = menu->addAction(title(i), this, [this, i] { show(i); });
            action->setCheckable(true);
            action->setChecked(isInFront(i));
        }
    });
    pane->setCornerWidget(list, Qt::TopRightCorner);
    m_panes->addWidget(pane);
    return pane;
}

void ViewTabs::add(QWidget* view, const QString& title)
{
    // Where there is less room than the view needs it is moved about in what there is: one view that is too wide for
    // an enlarged screen must not push the panels off it.
    auto* page = new QScrollArea(this);
    page->setWidgetResizable(true);
    page->setFrameShape(QFrame::NoFrame);
    page->setFocusPolicy(Qt::NoFocus);
    page->setWidget(new LeastRoom(view));
    page->widget()->setAutoFillBackground(false); // the page has set it
    m_views.push_back({view, page, title});
    qobject_cast<QTabWidget*>(m_panes->widget(0))->addTab(page, title);
}

QString ViewTabs::title(int index) const
{
    return m_views[static_cast<std::size_t>(index)].title;
}

int ViewTabs::indexOf(const QString& name) const
{
    for (int i = 0; i < count(); ++i)
        if (m_views[static_cast<std::size_t>(i)].widget->objectName() == name)
            return i;
    return -1;
}

QImage ViewTabs::picture() const
{
    return viewOf(qobject_cast<QTabWidget*>(m_panes->widget(0)))->grab().toImage();
}

QWidget* ViewTabs::viewOf(const QTabWidget* pane) const
{
    return m_views[static_cast<std::size_t>(indexOf(pane->currentWidget()))].widget;
}

QTabWidget* ViewTabs::paneOf(const View& view) const
{
    for (int i = 0; i < m_panes->count(); ++i) {
        auto* pane = qobject_cast<QTabWidget*>(m_panes->widget(i));
        if (pane->indexOf(view.page) >= 0)
            return pane;
    }
    return nullptr;
}

QTabWidget* ViewTabs::currentPane() const
{
    for (auto* widget = QApplication::focusWidget(); widget; widget = widget->parentWidget())
        if (auto* pane = qobject_cast<QTabWidget*>(widget); pane && m_panes->indexOf(pane) >= 0)
            return pane;
    return qobject_cast<QTabWidget*>(m_panes->widget(0));
}

QWidget* ViewTabs::current() const
{
    return viewOf(currentPane());
}

int ViewTabs::indexOf(const QWidget* widget) const
{
    const auto found = std::find_if(m_views.begin(), m_views.end(),
                                    [widget](const View& v) { return v.widget == widget || v.page == widget; });
    return static_cast<int>(found - m_views.begin());
}

void ViewTabs::bringForward(int index)
{
    if (index < 0 || index >= count())
        return;
    const auto& view = m_views[static_cast<std::size_t>(index)];
    paneOf(view)->setCurrentWidget(view.page);
}

void ViewTabs::show(int index)
{
    bringForward(index);
    if (index >= 0 && index < count())
        m_views[static_cast<std::size_t>(index)].widget->setFocus(Qt::ShortcutFocusReason);
}

bool ViewTabs::isInFront(int index) const
{
    const auto& view = m_views[static_cast<std::size_t>(index)];
    return paneOf(view)->currentWidget() == view.page;
}

void ViewTabs::split()
{
    auto* from = currentPane();
    if (m_panes->count() >= mostPanes || from->count() < 2)
        return;
    Q_EMIT aboutToRearrange();
    auto* view = viewOf(from);
    auto* pane = addPane();
    m_panes->insertWidget(m_panes->indexOf(from) + 1, pane);
    pane->addTab(from->currentWidget(), title(indexOf(view)));
    view->setFocus(Qt::OtherFocusReason);
    m_panes->setSizes(QList<int>(m_panes->count(), m_panes->width() / m_panes->count()));
}

void ViewTabs::unsplit()
{
    Q_EMIT aboutToRearrange();
    auto* first = qobject_cast<QTabWidget*>(m_panes->widget(0));
    auto* current = currentPane()->currentWidget();
    for (const auto& view : m_views)
        first->addTab(view.page, view.title);
    first->setCurrentWidget(current);
    dropEmptyPanes();
}

void ViewTabs::dropEmptyPanes()
{
    for (int i = m_panes->count() - 1; i > 0; --i) {
        auto* pane = qobject_cast<QTabWidget*>(m_panes->widget(i));
        if (pane->count() == 0)
            delete pane;
    }
}

QString ViewTabs::arrangement() const
{
    QStringList panes;
    for (int i = 0; i < m_panes->count(); ++i) {
        auto* pane = qobject_cast<QTabWidget*>(m_panes->widget(i));
        QStringList views;
        for (int k = 0; k < pane->count(); ++k)
            views << QString::number(indexOf(pane->widget(k)));
        panes << views.join(QLatin1Char(','));
    }
    return panes.join(QLatin1Char('|'));
}

void ViewTabs::arrange(const QString& arrangement)
{
    unsplit();
    const auto panes = arrangement.split(QLatin1Char('|'), Qt::SkipEmptyParts).mid(0, mostPanes);
    for (int i = 1; i < panes.size(); ++i) {
        QTabWidget* pane = nullptr;
        for (const auto& text : panes[i].split(QLatin1Char(','))) {
            bool ok = false;
            const int index = text.toInt(&ok);
            if (!ok || index < 0 || index >= count() || qobject_cast<QTabWidget*>(m_panes->widget(0))->count() < 2)
                continue;
            if (!pane)
                pane = addPane();
            pane->addTab(m_views[static_cast<std::size_t>(index)].page, title(index));
        }
    }
}

} // namespace lockstep

#include "moc_view_tabs.cpp"
