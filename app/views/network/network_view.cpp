// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/network/network_view.h"

#include "app/casework/escape_key.h"
#include "app/casework/picture_button.h"
#include "app/casework/shown_part.h"
#include "app/text/text.h"
#include "app/text/time_words.h"
#include "app/views/network/network_figure.h"
#include "app/views/network/network_rows.h"
#include "app/views/network/stored_layout.h"
#include "core/model/named_accounts.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace lockstep {

namespace {

constexpr std::array windowsInSeconds{10, 60, 600, 3600};
constexpr std::size_t mostOutlines = 8;
constexpr auto previewEvery = std::chrono::milliseconds(120);
constexpr std::size_t nodesWorthKeeping = 2'000; ///< arranged in less than a tenth of a second
constexpr std::size_t mostNodesKept = 100'000;   ///< 1.6 MB in the case
constexpr const char* legendSetting = "network.legend";
constexpr const char* colourSetting = "network.colours";

QString count(std::uint64_t n)
{
    return windowLanguage().number(static_cast<std::int64_t>(n));
}

/// What the worker needs, by value: the case may change under it.
struct BuildOrder {
    NetworkView::Mode mode = NetworkView::Mode::wholeCase;
    std::shared_ptr<const InteractionGraph> graph;
    std::shared_ptr<const InteractionGraph> whole; ///< before the filters; the same without any
    std::optional<Finding> finding;
    std::vector<std::vector<AccountId>> groups;
    std::int64_t windowMs = 60'000;
};

NodeGraph nodesOf(const BuildOrder& order, const InteractionGraph& graph, const GraphCaps& caps,
                  const TaskContext& task)
{
    switch (order.mode) {
    case NetworkView::Mode::owners:
        return groupGraph(graph, *order.finding, TargetsAs::owners);
    case NetworkView::Mode::targets:
        return groupGraph(graph, *order.finding, TargetsAs::targets);
    case NetworkView::Mode::coaction: {
        CoactionSettings settings;
        settings.windowMs = order.windowMs;
        return coactionGraph(graph, namedAccounts(*order.finding), settings, task);
    }
    case NetworkView::Mode::wholeCase:
        break;
    }
    return caseGraph(graph, caps);
}

/// Without the members of the finding of whom the filters leave no interaction.
NodeGraph withoutLeftOut(NodeGraph nodes, const InteractionGraph& graph)
{
    Reduction leftOut;
    for (const auto& node : nodes.nodes)
        leftOut.hidden.push_back(node.contacts == 0 && node.account && graph.ofActor(node.account).empty());
    if (leftOut.empty())
        return nodes;
    auto rest = reduced(nodes, leftOut);
    // An account's acts on its own posts have no line, but they count.
    for (std::size_t i = 0; i < rest.parts.size(); ++i)
        rest.graph.nodes[i].contacts = nodes.nodes[rest.parts[i].front()].contacts;
    rest.graph.interactionsShown = nodes.interactionsShown;
    return std::move(rest.graph);
}

std::shared_ptr<const SceneContent> build(const BuildOrder& order, const TaskContext& task)
{
    auto nodes = nodesOf(order, *order.graph, {}, task);
    const bool capped = order.mode == NetworkView::Mode::wholeCase && nodes.nodes.size() < nodes.nodesInAll;
    if (order.graph != order.whole) {
        nodes = withoutLeftOut(std::move(nodes), *order.graph);
        const auto all = nodesOf(order, *order.whole, {0, 0}, task); // of the whole case only how much it is
        nodes.nodesInAll = all.nodesInAll;
        nodes.interactionsInAll = all.interactionsInAll;
    }
    return makeContent(std::move(nodes), order.graph->sharedData(), order.finding ? &*order.finding : nullptr,
                       order.groups, capped);
}

} // namespace

NetworkView::NetworkView(CaseView& caseView, JobRunner& jobs, QWidget* parent)
    : QWidget(parent), m_case(caseView), m_jobs(jobs), m_slot(QStringLiteral("network")), m_bar(new QToolBar(this)),
      m_canvas(new NetworkCanvas(this)),
      m_pages(new TableTwin(jobs, m_canvas, tr("Network"),
                            {[this] { return rows(); }, [this] { return m_canvas->message(); }}, this)),
      m_caption(new QLabel(this)), m_mailbox(std::make_shared<Mailbox>())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 4, 0);
    top->setSpacing(0);
    top->addWidget(m_bar, 1);
    column->addLayout(top);
    column->addWidget(m_pages, 1);
    column->addWidget(m_caption);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    m_caption->setContentsMargins(8, 4, 8, 4);
    m_caption->setAccessibleName(tr("What the network shows"));
    setFocusProxy(m_canvas);
    makeToolBar();
    makeCommands();
    // Beside the tool bar, not in it: a bar that is too narrow drops buttons that have a menu of their own.
    m_more = new PictureButton(
        m_case, m_jobs, [this] { return picture(); }, this);
    m_more->menu()->addAction(tr("Save ta&ble…"), m_pages, &TableTwin::askForFile);
    addLegendCommand();
    addColourCommands();
    top->addWidget(m_pages->button());
    top->addWidget(m_more);
    connect(m_pages, &TableTwin::changed, this, [this] {
        setFocusProxy(m_pages->currentWidget());
        updateCaption();
    });
    connectCase();
    m_preview.setInterval(previewEvery);
    connect(&m_preview, &QTimer::timeout, this, &NetworkView::takePreview);
    chooseMode();
    rebuild();
}

void NetworkView::makeToolBar()
{
    m_bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_bar->setAccessibleName(tr("Network tools"));
    m_modes = new QComboBox(m_bar);
    m_modes->setAccessibleName(tr("What to show"));
    m_modes->addItem(tr("Group and whose posts it acted on"), int(Mode::owners));
    m_modes->addItem(tr("Group and posts"), int(Mode::targets));
    m_modes->addItem(tr("Who acted together"), int(Mode::coaction));
    m_modes->addItem(tr("Whole case"), int(Mode::wholeCase));
    connect(m_modes, &QComboBox::activated, this,
            [this] { setMode(static_cast<Mode>(m_modes->currentData().toInt())); });
    m_bar->addWidget(m_modes);
    m_windows = new QComboBox(m_bar);
    m_windows->setAccessibleName(tr("Longest time between two acts"));
    for (const auto seconds : windowsInSeconds)
        m_windows->addItem(tr("within %1").arg(durationText(std::int64_t{1000} * seconds)), seconds);
    m_windows->setCurrentIndex(1);
    connect(m_windows, &QComboBox::activated, this, &NetworkView::rebuild);
    m_windowsAction = m_bar->addWidget(m_windows);
    m_bar->addSeparator();

    m_arrange = m_bar->addAction(tr("Arrange again"), this, &NetworkView::arrangeAgain);
    m_arrange->setToolTip(tr("Arrange with another starting position"));
    m_stop = m_bar->addAction(tr("Stop"), this, &NetworkView::stopArranging);
    m_stop->setToolTip(tr("Stop arranging and keep what stands"));
    m_bar->addSeparator();

    auto* tools = new QActionGroup(this);
    const auto addTool = [&](const QString& text, const QString& explanation, NetworkCanvas::Tool tool) {
        auto* action = m_bar->addAction(text, this, [this, tool] { m_canvas->setTool(tool); });
        action->setToolTip(explanation);
        action->setCheckable(true);
        action->setChecked(tool == NetworkCanvas::Tool::move);
        tools->addAction(action);
    };
    addTool(tr("Move"), tr("Drag to move the network, wheel to zoom"), NetworkCanvas::Tool::move);
    addTool(tr("Rectangle"), tr("Drag to select (Shift and drag); with Ctrl added to the selection"),
            NetworkCanvas::Tool::rectangle);
    addTool(tr("Lasso"), tr("Draw around what to select (Alt, Shift and drag); with Ctrl added to the selection"),
            NetworkCanvas::Tool::lasso);
    m_bar->addSeparator();
    auto* labels = m_bar->addAction(tr("Names"));
    labels->setToolTip(tr("Show names where there is room"));
    labels->setCheckable(true);
    labels->setChecked(true);
    connect(labels, &QAction::toggled, m_canvas, &NetworkCanvas::setLabelsShown);
    m_bar->addSeparator();
}

QAction* NetworkView::addCommand(const QString& text, const QList<QKeySequence>& keys, void (NetworkView::*command)())
{
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, command);
    addAction(action);
    m_menuActions.push_back(action);
    return action;
}

void NetworkView::makeCommands()
{
    const auto separate = [this] { m_menuActions.push_back(nullptr); };
    addCommand(tr("Select all"), {QKeySequence::SelectAll}, &NetworkView::selectAll);
    addCommand(tr("Select none"), {}, &NetworkView::selectNone);
    addEscapeKey(this, m_case, EscapeEnds::selection);
    addCommand(tr("Invert selection"), {QKeySequence(Qt::CTRL | Qt::Key_I)}, &NetworkView::invertSelection);
    addCommand(tr("Add neighbours to the selection"), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E)},
               &NetworkView::growSelection);
    addCommand(tr("Add the shortest way between the two selected"), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P)},
               &NetworkView::selectPath);
    addCommand(tr("Select the most closely knit part"), {}, &NetworkView::selectCore);
    addCommand(tr("Copy names of the selected"), {QKeySequence::Copy}, &NetworkView::copyNames);
    separate();
    addCommand(tr("Hide the selected"), {QKeySequence(Qt::CTRL | Qt::Key_H)}, &NetworkView::hideSelected);
    addCommand(tr("Draw the selected as one"), {QKeySequence(Qt::CTRL | Qt::Key_G)}, &NetworkView::drawSelectedAsOne);
    addCommand(tr("Show everything again"),
               {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)},
               &NetworkView::showEverything);
    separate();
    auto* fit = addCommand(tr("Show all"), {QKeySequence(Qt::CTRL | Qt::Key_0)}, &NetworkView::fitAll);
    auto* fitSelection =
        addCommand(tr("Show the selection"), {QKeySequence(Qt::CTRL | Qt::Key_9)}, &NetworkView::fitSelected);
    addCommand(tr("Zoom in"), {QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)}, &NetworkView::zoomIn);
    addCommand(tr("Zoom out"), {QKeySequence::ZoomOut}, &NetworkView::zoomOut);
    m_bar->addAction(fit);
    m_bar->addAction(fitSelection);
}

void NetworkView::addLegendCommand()
{
    auto* legend = new QAction(tr("Le&gend"), this);
    legend->setCheckable(true);
    legend->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_L);
    legend->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    legend->setToolTip(tr("Show what shapes and colours mean, or one line of it"));
    addAction(legend);
    m_more->menu()->addSeparator();
    m_more->menu()->addAction(legend);
    connect(m_more->menu(), &QMenu::aboutToShow, legend,
            [this, legend] { legend->setChecked(m_canvas->isLegendOpen()); });
    // What is seen now decides, not the mark of a menu that was opened long ago.
    connect(legend, &QAction::triggered, this, [this, legend] {
        m_canvas->setLegendOpen(!m_canvas->isLegendOpen());
        legend->setChecked(m_canvas->isLegendOpen());
        keepLegend();
    });
    connect(m_canvas, &NetworkCanvas::legendFolded, this, &NetworkView::keepLegend);
    connect(&m_case, &CaseView::caseChanged, this, &NetworkView::readLegend);
    readLegend();
}

void NetworkView::readLegend()
{
    std::optional<bool> open;
    if (m_case.caseFile())
        if (const auto kept = m_case.caseFile()->setting(legendSetting); kept && *kept)
            open = **kept == "open";
    m_canvas->setLegendOpen(open);
}

void NetworkView::keepLegend()
{
    // Where it cannot be kept it is as it is by itself next time: not worth an error.
    if (m_case.caseFile() && !m_case.caseFile()->isReadOnly())
        (void)m_case.caseFile()->setSetting(legendSetting, m_canvas->isLegendOpen() ? "open" : "folded");
}

void NetworkView::addColourCommands()
{
    auto* menu = m_more->menu()->addMenu(tr("&Colours"));
    auto* rules = new QActionGroup(this);
    for (const auto rule : colourRules) {
        auto* action = menu->addAction(colourRuleText(rule), this, [this, rule] { setColourRule(rule); });
        action->setCheckable(true);
        rules->addAction(action);
        m_colourActions.push_back(action);
    }
    connect(&m_case, &CaseView::caseChanged, this, &NetworkView::readColourRule);
    readColourRule();
}

void NetworkView::readColourRule()
{
    m_colourRule = ColourRule::role;
    if (m_case.caseFile())
        if (const auto kept = m_case.caseFile()->setting(colourSetting); kept && *kept)
            m_colourRule = colourRuleOf(**kept);
    m_colourActions[static_cast<std::size_t>(m_colourRule)]->setChecked(true);
    updateTags();
}

void NetworkView::setColourRule(ColourRule rule)
{
    m_colourRule = rule;
    m_colourActions[static_cast<std::size_t>(rule)]->setChecked(true);
    if (m_case.caseFile() && !m_case.caseFile()->isReadOnly())
        (void)m_case.caseFile()->setSetting(colourSetting, std::string(colourRuleKey(rule)));
    updateTags();
}

void NetworkView::connectCase()
{
    connect(&m_case, &CaseView::dataChanged, this, [this] {
        chooseMode();
        rebuild();
    });
    connect(&m_case, &CaseView::findingShown, this, [this] {
        chooseMode();
        rebuild();
    });
    connect(&m_case, &CaseView::graphFiltered, this, &NetworkView::rebuild);
    connect(&m_case, &CaseView::findingsChanged, this, [this] {
        chooseMode();
        rebuild();
    });
    connect(&m_case, &CaseView::selectionChanged, this, &NetworkView::updateMarks);
    connect(&m_case, &CaseView::brushChanged, this, &NetworkView::updateMarks);
    connect(&m_case, &CaseView::filterChanged, this, &NetworkView::updateCaption);
    connect(&m_case, &CaseView::caseworkChanged, this, &NetworkView::updateTags);
    connect(m_canvas, &NetworkCanvas::picked, this, &NetworkView::pick);
    connect(m_canvas, &NetworkCanvas::neighboursWanted, this, [this](std::uint32_t node) {
        pick({node}, NetworkCanvas::Pick::replace);
        growSelection();
    });
    connect(m_canvas, &NetworkCanvas::menuWanted, this, &NetworkView::showMenu);
}

NetworkView::Mode NetworkView::mode() const
{
    return hasGroup() ? m_mode : Mode::wholeCase;
}

bool NetworkView::hasGroup() const
{
    return m_case.finding() && !namedAccounts(*m_case.finding()).empty();
}

void NetworkView::setMode(Mode mode)
{
    if (mode == m_mode && mode == this->mode())
        return;
    m_mode = mode;
    updateModes();
    rebuild();
}

void NetworkView::chooseMode()
{
    const auto* finding = m_case.finding();
    if (finding && hasGroup() && m_case.graph() && (m_mode == Mode::owners || m_mode == Mode::targets))
        m_mode = bestTargets(*m_case.graph(), *finding) == TargetsAs::owners ? Mode::owners : Mode::targets;
    updateModes();
}

void NetworkView::updateModes()
{
    m_modes->setCurrentIndex(m_modes->findData(int(mode())));
    m_modes->setEnabled(hasGroup());
    m_modes->setToolTip(hasGroup()         ? QString()
                        : m_case.finding() ? tr("This finding names no accounts: the whole case is shown")
                                           : tr("Choose a finding to see its group"));
    m_windowsAction->setVisible(mode() == Mode::coaction);
}

void NetworkView::showEvent(QShowEvent*)
{
    if (m_pending)
        rebuild();
}

void NetworkView::rebuild()
{
    m_jobs.cancel(m_slot);
    m_pending = !isVisible();
    if (m_pending)
        return;
    m_mailbox = std::make_shared<Mailbox>(); // what an older job still sends goes nowhere
    m_canvas->setScene(nullptr, true);
    m_whole.reset();
    m_reduction = {};
    m_reducedContent.reset();
    if (!m_case.data() || !m_case.graph()) {
        m_canvas->setMessage(tr("There is no data yet. Import a file to see who acts on what."));
        m_pages->refresh();
        updateCaption();
        return;
    }
    m_canvas->setMessage(tr("Arranging the network…"));
    m_pages->refresh();
    BuildOrder order;
    order.mode = mode();
    order.graph = m_case.graph();
    order.whole = m_case.wholeGraph();
    order.windowMs = std::int64_t(m_windows->currentData().toInt()) * 1000;
    if (const auto* finding = m_case.finding()) {
        order.finding = *finding;
        if (order.mode == Mode::wholeCase && hasGroup())
            order.groups.push_back(namedAccounts(*finding));
    } else if (const auto& run = m_case.run()) {
        for (const auto& other : run->findings)
            if (other.accounts.size() > 1 && order.groups.size() < mostOutlines)
                order.groups.push_back(namedAccounts(other));
    }
    const auto settings = layoutSettings();
    std::string kept;
    if (m_case.caseFile() && !std::exchange(m_ignoreKept, false))
        if (auto found = m_case.caseFile()->setting(layoutKey()); found && *found)
            kept = **std::move(found);
    m_jobs.start<ScenePtr>(
        m_slot, tr("Arranging the network"), this,
        [order = std::move(order), settings, kept = std::move(kept),
         box = m_mailbox](const TaskContext& task) -> Result<ScenePtr> {
            task.report({messageText(QT_TRANSLATE_NOOP("core", "Collecting accounts and targets")), 0, 0});
            auto content = build(order, task);
            if (task.cancelled())
                return makeError(ErrorCode::cancelled, messageText(QT_TRANSLATE_NOOP("core", "Stopped.")));
            if (auto stored = layoutFromText(kept, content->graph)) {
                const std::lock_guard lock(box->mutex);
                box->keptSeed = stored->seed;
                return std::make_shared<const NetworkScene>(std::move(content), std::move(stored->layout));
            }
            return arranged(std::move(content), settings, task, *box);
        },
        [this](Result<ScenePtr> result) { finished(std::move(result)); });
    m_preview.start();
    updateCaption();
}

LayoutSettings NetworkView::layoutSettings() const
{
    LayoutSettings settings;
    settings.seed = m_seed;
    settings.threads = QThread::idealThreadCount();
    return settings;
}

void NetworkView::arrangeAgain()
{
    const auto scene = m_canvas->scene();
    ++m_seed;
    if (!scene || isArranging()) {
        m_ignoreKept = true;
        return rebuild();
    }
    arrange(scene->content);
}

void NetworkView::arrange(std::shared_ptr<const SceneContent> content)
{
    const auto settings = layoutSettings();
    m_mailbox = std::make_shared<Mailbox>();
    m_jobs.start<ScenePtr>(
        m_slot, tr("Arranging the network"), this,
        [content = std::move(content), settings, box = m_mailbox](const TaskContext& task) -> Result<ScenePtr> {
            return arranged(content, settings, task, *box);
        },
        [this](Result<ScenePtr> result) { finished(std::move(result)); });
    m_preview.start();
    updateCaption();
}

NetworkView::ScenePtr NetworkView::arranged(std::shared_ptr<const SceneContent> content,
                                            const LayoutSettings& settings, const TaskContext& task, Mailbox& box)
{
    const auto show = [&content, &box](GraphLayout layout) {
        auto scene = std::make_shared<const NetworkScene>(content, std::move(layout));
        const std::lock_guard lock(box.mutex);
        box.latest = std::move(scene);
    };
    auto layout = layoutGraph(content->graph.edges, settings, task, show);
    return std::make_shared<const NetworkScene>(std::move(content), std::move(layout));
}

bool NetworkView::isArranging() const
{
    return m_jobs.isRunning(m_slot);
}

void NetworkView::stopArranging()
{
    m_jobs.cancel(m_slot);
}

void NetworkView::takePreview()
{
    ScenePtr scene;
    {
        const std::lock_guard lock(m_mailbox->mutex);
        scene = std::move(m_mailbox->latest);
    }
    if (!scene)
        return;
    showScene(std::move(scene), Refit::ifFresh);
    updateCaption();
}

void NetworkView::showScene(ScenePtr scene, Refit refit)
{
    const bool fresh = !m_canvas->scene() || m_canvas->scene()->content != scene->content;
    m_canvas->setScene(std::move(scene), fresh && refit == Refit::ifFresh);
    if (!fresh)
        return;
    updateTags();
}

void NetworkView::finished(Result<ScenePtr> result)
{
    m_preview.stop();
    if (!result) {
        m_canvas->setMessage(say(result.error()));
        updateCaption();
        return;
    }
    const auto& scene = *result;
    if (scene->content->graph.nodes.empty()) {
        m_canvas->setScene(nullptr, true);
        m_canvas->setMessage(emptyText());
        m_pages->refresh();
    } else {
        showScene(scene, Refit::ifFresh);
        const bool isWhole = scene->content != m_reducedContent;
        if (isWhole)
            m_whole = scene;
        const std::lock_guard lock(m_mailbox->mutex);
        if (m_mailbox->keptSeed)
            m_seed = *m_mailbox->keptSeed;
        else if (isWhole)
            keepLayout(*scene);
    }
    updateCaption();
}

std::string NetworkView::layoutKey() const
{
    const auto* finding = m_case.finding();
    auto key = "network." + std::to_string(static_cast<int>(mode()));
    if (finding && mode() != Mode::wholeCase)
        key += "." + finding->id;
    if (mode() == Mode::coaction)
        key += "." + std::to_string(m_windows->currentData().toInt());
    return key;
}

void NetworkView::keepLayout(const NetworkScene& scene)
{
    const auto nodes = scene.content->graph.nodes.size();
    if (!m_case.caseFile() || m_case.caseFile()->isReadOnly() || nodes > mostNodesKept
        || (nodes < nodesWorthKeeping && scene.layout.complete && m_seed == 1))
        return;
    const auto key = layoutKey();
    // A picture that is not kept is arranged anew next time: not worth an error.
    m_jobs.start<std::string>(
        QStringLiteral("network.keep"), tr("Keeping the arrangement"), this,
        [content = scene.content, layout = scene.layout, seed = m_seed](const TaskContext&) {
            return Result<std::string>(layoutText(content->graph, {layout, seed}));
        },
        [this, key, file = m_case.caseFile()](const Result<std::string>& text) {
            if (text && file == m_case.caseFile())
                (void)file->setSetting(key, *text);
        });
}

QString NetworkView::emptyText() const
{
    if (m_case.isFiltered())
        return tr("The filters leave nothing to draw.");
    if (mode() == Mode::wholeCase)
        return tr("The case holds no interactions yet. Import a file to see who acts on what.");
    return tr("This finding has no accounts that can be drawn.");
}

void NetworkView::updateMarks()
{
    const auto& scene = m_canvas->scene();
    if (!scene)
        return;
    auto marks = makeMarks(*scene->content, selectedNodes(), m_case.brush());
    marks.colouring = m_colouring;
    m_canvas->setMarks(std::make_shared<SceneMarks>(std::move(marks)));
    m_pages->refresh();
    updateCaption();
}

TableRows NetworkView::rows() const
{
    const auto& scene = m_canvas->scene();
    return scene ? networkRows(scene->content, m_canvas->marks(), mode() == Mode::coaction) : TableRows();
}

void NetworkView::updateTags()
{
    const auto& scene = m_canvas->scene();
    if (!scene)
        return;
    m_canvas->setTags(nodeTags(*scene->content, m_case.tags()));
    m_colouring =
        nodeColouring(m_colourRule, *scene->content, m_canvas->tags(), m_case.run().get(), m_case.decisions());
    updateMarks();
}

void NetworkView::updateCaption()
{
    m_arrange->setEnabled(m_canvas->scene() && !isArranging());
    m_stop->setEnabled(isArranging());
    const auto& scene = m_canvas->scene();
    if (!scene) {
        m_caption->clear();
        m_captionOfPicture.clear();
        return;
    }
    const auto& content = *scene->content;
    const auto& graph = content.graph;
    QStringList sentences;
    const bool brushed = m_case.brush().has_value();
    sentences << tr("%1 of %2 accounts and targets shown, with %3 of %4 %5.")
                     .arg(count(graph.nodes.size()), count(graph.nodesInAll),
                          count(brushed ? m_canvas->marks()->inBrush : graph.interactionsShown),
                          count(graph.interactionsInAll),
                          mode() == Mode::coaction ? tr("common acts of two accounts") : tr("interactions"));
    if (const auto filters = filterSentence(m_case); !filters.isEmpty())
        sentences << filters;
    if (brushed)
        sentences << brushSentence(m_case) << tr("Lines without an act in it are drawn lighter.");
    if (content.capped)
        sentences << tr("The most active accounts are shown.");
    if (!graph.skipped.empty())
        sentences << tr("Targets too crowded to compare everybody, left out: %1.").arg(count(graph.skipped.size()));
    if (m_colourRule != ColourRule::role)
        sentences << tr("Colours and shapes: %1.").arg(colourRuleText(m_colourRule));
    if (fadesLongEdges(content))
        sentences << tr("Long lines are drawn lighter.");
    sentences << tr("Separate parts: %1.").arg(count(content.parts));
    if (const auto hidden = std::count(m_reduction.hidden.begin(), m_reduction.hidden.end(), true); hidden > 0)
        sentences << tr("Hidden by hand: %1.").arg(count(static_cast<std::uint64_t>(hidden)));
    if (!m_reduction.groups.empty())
        sentences << tr("Groups drawn as one: %1.").arg(count(m_reduction.groups.size()));
    if (isArranging())
        sentences << tr("Still arranging.");
    else if (!scene->layout.complete)
        sentences << tr("Arranging was stopped early.");
    if (m_seed != 1)
        sentences << tr("Arrangement %1.").arg(count(m_seed));
    m_captionOfPicture = sentences.join(QLatin1Char(' '));
    m_canvas->setAccessibleDescription(m_captionOfPicture);
    if (const auto cut = m_pages->cutText(); !cut.isEmpty())
        sentences.prepend(cut);
    m_caption->setText(sentences.join(QLatin1Char(' ')));
}

void NetworkView::showMenu(QPoint at)
{
    QMenu menu(this);
    for (auto* action : m_menuActions) {
        if (action)
            menu.addAction(action);
        else
            menu.addSeparator();
    }
    menu.addSeparator();
    Q_EMIT m_more->menu()->aboutToShow(); // their marks are those of this moment
    menu.addActions(m_more->menu()->actions());
    menu.exec(at);
}

ViewPicture NetworkView::picture() const
{
    ViewPicture picture{tr("Network"), {}, m_canvas->size(), font(), {}};
    if (!m_canvas->scene())
        return picture;
    picture.caption = m_captionOfPicture;
    const auto shown = m_canvas->wasMoved() ? std::optional(m_canvas->view()) : std::nullopt;
    picture.paint = [figure = NetworkFigure(m_canvas->scene(), m_canvas->tags(), m_canvas->marks()), shown,
                     names = m_canvas->labelsShown()](QPainter& painter, const QRectF& area,
                                                      const QPalette& /*always light*/) {
        painter.fillRect(area, Qt::white);
        figure.paint(painter, area, shown, names);
    };
    return picture;
}

} // namespace lockstep

#include "moc_network_view.cpp"
