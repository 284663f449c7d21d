// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/picture_button.h"
#include "app/text/display_name.h"
#include "app/text/text.h"
#include "app/text/time_words.h"
#include "app/views/network/network_view.h"
#include "app/widgets/marks.h"
#include "core/model/named_accounts.h"
#include "tests/support/sample_case_file.h"
#include "tests/support/test_case.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <QWheelEvent>

#include <random>

using namespace lockstep;

namespace {

/// Big enough that arranging takes a second or so.
std::shared_ptr<CaseData> bigCase()
{
    constexpr std::uint32_t accounts = 32'000, posts = 6'400, groups = 640;
    auto data = std::make_shared<CaseData>();
    std::mt19937_64 random(3);
    for (std::uint32_t i = 0; i < accounts; ++i)
        data->accountNames.append("account" + std::to_string(i));
    for (std::uint32_t i = 0; i < posts; ++i)
        data->targetNames.append("post" + std::to_string(i));
    data->targets.resize(posts);
    for (int i = 0; i < 160'000; ++i) {
        const auto actor = static_cast<std::uint32_t>(random() % accounts);
        const auto near = static_cast<std::uint32_t>(actor % groups * (posts / groups) + random() % (posts / groups));
        const auto post = random() % 5 != 0 ? near : static_cast<std::uint32_t>(random() % posts);
        const Moment when{{static_cast<std::int64_t>(random() % 1'000'000'000)}, Precision::exact};
        sample::addInteraction(*data, actor, post, Verb::like, when);
    }
    return data;
}

std::shared_ptr<const InteractionGraph> graphOf(const std::shared_ptr<const CaseData>& data)
{
    return std::make_shared<const InteractionGraph>(InteractionGraph::build(data));
}

} // namespace

class TestNetworkView : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        caseView = std::make_unique<CaseView>();
        jobs = std::make_unique<JobRunner>();
        view = std::make_unique<NetworkView>(*caseView, *jobs);
        view->resize(900, 700);
        view->show();
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        data = sample::caseData();
    }
    void cleanup()
    {
        view.reset();
        jobs.reset();
        caseView.reset();
    }

    void saysWhyItIsEmpty()
    {
        QVERIFY(!canvas().scene());
        const auto without = view->grab().toImage();
        auto nobody = std::make_shared<CaseData>();
        caseView->setData(nobody, graphOf(nobody));
        QTRY_VERIFY_WITH_TIMEOUT(!view->isArranging(), 60'000);
        QVERIFY(!canvas().scene());
        QVERIFY(view->grab().toImage() != without); // another sentence
    }

    void showsTheFindingWithItsTargets()
    {
        showSample();
        QCOMPARE(view->mode(), NetworkView::Mode::owners); // every post of the sample has an author
        const auto& content = *canvas().scene()->content;
        const auto counts = content.countOfLooks;
        QCOMPARE(counts[std::size_t(NodeLook::member)], sample::namedCount);
        QVERIFY(counts[std::size_t(NodeLook::profited)] + counts[std::size_t(NodeLook::owner)] > 0);
        QCOMPARE(counts[std::size_t(NodeLook::other)], 0U);
        QVERIFY(view->caption().contains(QString::number(content.graph.nodes.size())));

        setMode(NetworkView::Mode::targets);
        QVERIFY(canvas().scene()->content->countOfLooks[std::size_t(NodeLook::post)] > 0);
        setMode(NetworkView::Mode::coaction);
        QCOMPARE(canvas().scene()->content->graph.nodes.size(), std::size_t(sample::namedCount));
        setMode(NetworkView::Mode::wholeCase);
        QVERIFY(canvas().scene()->content->countOfLooks[std::size_t(NodeLook::other)] > 0);
        QCOMPARE(canvas().scene()->content->groups.size(), 1U);
        caseView->showFinding({});
        settle();
        QCOMPARE(view->mode(), NetworkView::Mode::wholeCase);
    }

    void drawsEdgesNodesAndNames()
    {
        showSample();
        const auto withEdges = shot();
        const auto ground = networkColours(canvas().palette()).ground.rgb();
        std::size_t inked = 0;
        for (int y = 0; y < withEdges.height(); ++y)
            for (int x = 0; x < withEdges.width(); ++x)
                inked += withEdges.pixel(x, y) != ground ? 1 : 0;
        QVERIFY2(inked > 5000, qPrintable(QString::number(inked)));
        canvas().setLabelsShown(false);
        QVERIFY(shot() != withEdges);
    }

    void arrangesTheSameEveryTime()
    {
        showSample();
        const auto points = canvas().scene()->layout.points;
        JobRunner otherJobs;
        NetworkView other(*caseView, otherJobs);
        other.resize(900, 700);
        other.show();
        QTRY_VERIFY_WITH_TIMEOUT(other.canvas().isSettled() && !other.isArranging(), 60'000);
        QVERIFY(other.canvas().scene()->layout.points == points);
        view->arrangeAgain();
        settle();
        QVERIFY(canvas().scene()->layout.points != points);
    }

    void selectsWithTheMouseBothWays()
    {
        showSample();
        const auto one = nodeOfLook(NodeLook::member, 0);
        const auto other = nodeOfLook(NodeLook::member, 1);
        click(one);
        QCOMPARE(caseView->selection(), (Selection{{accountOf(one)}, {}}));
        click(other, Qt::ControlModifier);
        QCOMPARE(caseView->selection().accounts.size(), 2U);
        click(one, Qt::ControlModifier);
        QCOMPARE(caseView->selection(), (Selection{{accountOf(other)}, {}}));

        // From elsewhere: the picture follows.
        settle();
        const auto before = shot();
        caseView->select({{accountOf(one)}, {}});
        settle();
        QVERIFY(shot() != before);

        QTest::keyClick(&canvas(), Qt::Key_Escape);
        QVERIFY(caseView->selection().empty());
        QTest::keyClick(&canvas(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(selectedCount(), nodes().size());
        QTest::keyClick(&canvas(), Qt::Key_Escape);
        QCOMPARE(selectedCount(), 0U);
        click(one);
        QTest::keyClick(&canvas(), Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(selectedCount(), nodes().size() - 1);
        QVERIFY(!caseView->isSelected(accountOf(one)));
    }

    void selectsPostsAsTargets()
    {
        showSample();
        setMode(NetworkView::Mode::targets);
        const auto post = nodeOfLook(NodeLook::post, 0);
        click(post);
        QCOMPARE(caseView->selection(), (Selection{{}, {nodes()[post].target}}));
    }

    void selectsNeighbours()
    {
        showSample();
        const auto member = nodeOfLook(NodeLook::member, 2);
        const auto arcs = canvas().scene()->content->graph.edges.arcs(member);
        QVERIFY(arcs.size() > 0 && arcs.size() < nodes().size() - 1);
        QTest::mouseDClick(&canvas(), Qt::LeftButton, {}, positionOf(member));
        QCOMPARE(selectedCount(), arcs.size() + 1);
        click(member);
        QTest::keyClick(&canvas(), Qt::Key_E, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(selectedCount(), arcs.size() + 1);
    }

    void selectsExactlyWhatTheShapeHolds()
    {
        showSample();
        const QRect area(QPoint(250, 150), QPoint(520, 420));
        std::size_t inRectangle = 0, inTriangle = 0;
        const QPolygonF triangle({{200, 100}, {700, 300}, {300, 600}});
        for (std::uint32_t i = 0; i < nodes().size(); ++i) {
            const auto at = canvas().view().toView(canvas().scene()->layout.points[i]);
            inRectangle += QRectF(area.topLeft(), area.bottomRight()).contains(at) ? 1 : 0;
            inTriangle += triangle.containsPoint(at, Qt::OddEvenFill) ? 1 : 0;
        }
        QVERIFY(inRectangle > 0 && inRectangle < nodes().size());
        QVERIFY(inTriangle > 0 && inTriangle < nodes().size());
        drag({area.topLeft(), area.bottomRight()}, Qt::ShiftModifier);
        QCOMPARE(selectedCount(), inRectangle);
        drag({{200, 100}, {700, 300}, {300, 600}}, Qt::ShiftModifier | Qt::AltModifier);
        QCOMPARE(selectedCount(), inTriangle);
    }

    void movesAndZooms()
    {
        showSample();
        const auto start = canvas().view();
        drag({{300, 300}, {360, 330}}, {});
        QCOMPARE(canvas().view().toView(start.centre), QPointF(60, 30) + canvas().rect().toRectF().center());
        const QPointF at(200, 250);
        const auto under = canvas().view().toLayout(at);
        QWheelEvent wheel(at, canvas().mapToGlobal(at), {}, {0, 240}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&canvas(), &wheel);
        QVERIFY(canvas().view().scale > start.scale * 1.3);
        QVERIFY((canvas().view().toView(under) - at).manhattanLength() < 1e-6); // what is under the mouse stays
        QTest::keyClick(&canvas(), Qt::Key_Right);
        QVERIFY(canvas().view().toView(under).x() < at.x());
        QVERIFY(canvas().wasMoved());
        QTest::keyClick(&canvas(), Qt::Key_0, Qt::ControlModifier);
        settle();
        QVERIFY(canvas().view() == start);

        click(nodeOfLook(NodeLook::member, 0));
        QTest::keyClick(&canvas(), Qt::Key_9, Qt::ControlModifier);
        QVERIFY(canvas().view().scale > start.scale);
        QTRY_VERIFY(canvas().isSettled());
    }

    void dimsOutsideTheBrush()
    {
        showSample();
        caseView->select({});
        settle();
        const auto before = shot();
        caseView->setBrush(TimeRange{{0}, {1}});
        settle();
        const auto dimmed = shot();
        QVERIFY(dimmed != before);
        caseView->setBrush(std::nullopt);
        settle();
        QVERIFY(shot() == before);
    }

    void theCaptionSaysWhatIsLeftOutAndByWhat()
    {
        showSample();
        const auto whole = canvas().scene()->content->graph.nodesInAll;
        const auto all = canvas().scene()->content->graph.interactionsInAll;
        const auto number = [](std::uint64_t n) { return windowLanguage().number(static_cast<std::int64_t>(n)); };
        const auto shownOf = [&](std::uint64_t nodesShown, std::uint64_t acts) {
            return QStringLiteral("%1 of %2 accounts and targets shown, with %3 of %4 interactions.")
                .arg(number(nodesShown), number(whole), number(acts), number(all));
        };
        QVERIFY(view->caption().contains(shownOf(whole, canvas().scene()->content->graph.interactionsShown)));

        const auto& graph = canvas().scene()->content->graph;
        const TimeRange day{sample::postedAt(0), sample::postedAt(1)};
        const auto within = static_cast<std::uint64_t>(std::count_if(
            graph.times.begin(), graph.times.end(), [&](std::int64_t ms) { return day.contains({ms}); }));
        QVERIFY(within > 0 && within < all);
        caseView->setBrush(day);
        QVERIFY(view->caption().contains(shownOf(whole, within)));
        QVERIFY(view->caption().contains(rangeText(day)));
        caseView->setBrush({});

        // A filter that leaves three of them: the others have nothing left and are not drawn.
        auto three = namedAccounts(*caseView->finding());
        three.resize(3);
        caseView->setFilters({{QStringLiteral("three"), three, {}, false}});
        InteractionGraph::Options options;
        options.keep = [&](EventId event) {
            return std::binary_search(three.begin(), three.end(), AccountId(data->interactions.actor[event.index()]));
        };
        caseView->setFilteredGraph(std::make_shared<InteractionGraph>(InteractionGraph::build(data, options)));
        settle();
        QCOMPARE(canvas().scene()->content->countOfLooks[std::size_t(NodeLook::member)], 3U);
        QVERIFY(nodes().size() < whole);
        const auto filtered = canvas().scene()->content->graph.interactionsShown;
        QVERIFY(view->caption().contains(shownOf(nodes().size(), filtered)));
        QVERIFY(view->caption().contains(QStringLiteral("Filters: only three.")));
        QCOMPARE(view->picture().caption, view->caption());
        setMode(NetworkView::Mode::coaction);
        QCOMPARE(nodes().size(), std::size_t(3));
        QVERIFY(view->caption().contains(QStringLiteral("3 of %1 accounts").arg(sample::namedCount)));
        setMode(NetworkView::Mode::wholeCase);
        QVERIFY(view->caption().contains(
            QStringLiteral(" of %1 interactions").arg(number(caseView->wholeGraph()->eventCount()))));

        // Hidden by hand is not "the most active".
        click(nodeOfLook(NodeLook::member, 0));
        QTest::keyClick(&canvas(), Qt::Key_H, Qt::ControlModifier);
        settle();
        QVERIFY(view->isReduced());
        QVERIFY(!view->caption().contains(QStringLiteral("most active")));
    }

    void aFindingWithoutAccountsShowsTheWholeCase()
    {
        auto run = std::make_shared<DetectionRun>(*sample::detectionRun(*data));
        run->findings.front().accounts.clear();
        caseView->setRun(run);
        caseView->setData(data, graphOf(data));
        caseView->showFinding(toQString(run->findings.front().id));
        settle();
        QCOMPARE(view->mode(), NetworkView::Mode::wholeCase);
        QVERIFY(canvas().scene());
        QVERIFY(!nodes().empty());
    }

    void escapeEndsOneThingAPress()
    {
        showSample();
        click(nodeOfLook(NodeLook::member, 0));
        caseView->setFilteredToSelection(true);
        caseView->setBrush(TimeRange{{0}, {1}});
        QTest::keyClick(&canvas(), Qt::Key_Escape);
        QVERIFY(!caseView->filteredToSelection());
        QVERIFY(!caseView->selection().empty());
        QTest::keyClick(&canvas(), Qt::Key_Escape);
        QVERIFY(caseView->selection().empty());
        QVERIFY(caseView->brush()); // the strip's
    }

    void stopsAndKeepsWhatStands()
    {
        const auto big = bigCase();
        caseView->setData(big, graphOf(big));
        QVERIFY(view->isArranging());
        QTRY_VERIFY_WITH_TIMEOUT(canvas().scene(), 60'000); // the first picture in the making
        QVERIFY(view->isArranging());
        view->stopArranging();
        QTRY_VERIFY_WITH_TIMEOUT(!view->isArranging(), 60'000);
        QVERIFY(canvas().scene());
        QVERIFY(!canvas().scene()->layout.complete);
        QCOMPARE(canvas().scene()->layout.points.size(), nodes().size());
        QTRY_VERIFY(canvas().isSettled());
    }

    void forgetsAnArrangementThatIsNoLongerWanted()
    {
        const auto big = bigCase();
        caseView->setData(big, graphOf(big));
        caseView->setRun(sample::detectionRun(*data));
        caseView->setData(data, graphOf(data));
        caseView->showFinding(toQString(caseView->run()->findings.front().id));
        settle();
        QVERIFY(nodes().size() < 100);
        QVERIFY(canvas().scene()->layout.complete);
    }

    void showsHostileNamesAsPlainText()
    {
        showSample();
        const auto& content = *canvas().scene()->content;
        for (std::uint32_t i = 0; i < nodes().size(); ++i) {
            const auto label = content.label(i);
            QVERIFY(!label.isEmpty() && label.size() <= 80);
            QVERIFY(!label.contains(QChar(0x202E)));
            QVERIFY(!label.contains(QLatin1Char('\n')));
        }
    }

    void copiesNamesOfTheSelected()
    {
        showSample();
        const auto member = nodeOfLook(NodeLook::member, 0);
        click(member);
        QTest::keyClick(&canvas(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), toQString(data->displayName(accountOf(member))));
    }

    void hidesAndShowsAgain()
    {
        showSample();
        const auto all = nodes().size();
        const auto places = canvas().scene()->layout.points;
        const auto member = nodeOfLook(NodeLook::member, 0);
        const auto account = accountOf(member);
        click(member);
        QTest::keyClick(&canvas(), Qt::Key_H, Qt::ControlModifier);
        settle();
        QVERIFY(view->isReduced());
        QCOMPARE(nodes().size(), all - 1);
        QVERIFY(std::none_of(nodes().begin(), nodes().end(),
                             [account](const GraphNode& node) { return node.account == account; }));
        QVERIFY(caseView->selection().empty());
        QVERIFY(view->caption().contains(QStringLiteral("Hidden by hand: 1")));
        QTest::keyClick(&canvas(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
        QVERIFY(!view->isReduced());
        QCOMPARE(nodes().size(), all);
        for (std::size_t i = 0; i < all; ++i)
            QCOMPARE(canvas().scene()->layout.points[i].x, places[i].x);
    }

    void drawsAGroupAsOne()
    {
        showSample();
        const auto all = nodes().size();
        QCOMPARE(caseView->selection().accounts.size(), std::size_t(sample::namedCount)); // by showing it
        QTest::keyClick(&canvas(), Qt::Key_G, Qt::ControlModifier);
        settle();
        QCOMPARE(nodes().size(), all - sample::namedCount + 1);
        const auto one = static_cast<std::uint32_t>(nodes().size() - 1);
        QCOMPARE(canvas().scene()->content->label(one), QStringLiteral("22 drawn as one"));
        QCOMPARE(canvas().scene()->content->looks[one], NodeLook::member);
        caseView->select({});
        settle();
        click(one); // selects all that it stands for
        QCOMPARE(caseView->selection().accounts.size(), std::size_t(sample::namedCount));
        QTest::keyClick(&canvas(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 21);
        view->arrangeAgain();
        settle();
        QVERIFY(view->isReduced());
        view->showEverything();
        settle();
        QCOMPARE(nodes().size(), all);
    }

    void tagsAreRingsInThePictureAndItsLegend()
    {
        const QTemporaryDir folder;
        caseView->setCase(sample::caseFile((folder.path() + QStringLiteral("/a.lockstep")).toStdString()));
        showSample();
        caseView->select({});
        settle();
        const auto plain = shot();
        const auto node = nodeOfLook(NodeLook::member, 0);
        const auto customer = nodeOfLook(NodeLook::profited, 0);
        QVERIFY(caseView->setTags({Tag{"seen before", {accountOf(node)}, {}}}));
        settle();
        const auto ink = [this](std::uint32_t of, std::size_t place) {
            const auto& content = *canvas().scene()->content;
            const double radius =
                nodeRadius(content.looks[of], content.graph.nodes[of].contacts, canvas().view().scale);
            const auto wanted = tagPen(place, networkColours(canvas().palette())).color();
            const auto picture = shot();
            const auto at = positionOf(of);
            const int reach = static_cast<int>(radius) + 12;
            int found = 0;
            for (int y = at.y() - reach; y <= at.y() + reach; ++y)
                for (int x = at.x() - reach; x <= at.x() + reach; ++x)
                    if (picture.valid(x, y) && picture.pixelColor(x, y) == wanted)
                        ++found;
            return found;
        };
        QVERIFY(ink(node, 0) > 10);
        QCOMPARE(canvas().tags().size(), std::size_t(1));
        const auto& first = *canvas().scene();
        const QFontMetricsF metrics(canvas().font());
        const auto rows = [&](const std::vector<NodeTag>& tags) {
            return NetworkLegend(first, tags, {}, metrics).box(canvas().rect()).height() / (metrics.height() * 1.3);
        };
        QCOMPARE(std::lround(rows(canvas().tags()) - rows({})), 1L);

        // A second one on two nodes comes first; who carries both has both rings.
        QVERIFY(caseView->setTags({Tag{"to be asked", {accountOf(node), accountOf(customer)}, {}}}));
        settle();
        QCOMPARE(canvas().tags().front().name, QStringLiteral("to be asked"));
        QVERIFY(ink(node, 0) > 10 && ink(node, 1) > 5);
        QVERIFY(ink(customer, 0) > 10 && ink(customer, 1) == 0);

        // What stands for several carries the tags of each.
        caseView->select({{accountOf(node)}, {}});
        QTest::keyClick(&canvas(), Qt::Key_E, Qt::ControlModifier | Qt::AltModifier); // with its neighbours
        QTest::keyClick(&canvas(), Qt::Key_G, Qt::ControlModifier);
        settle();
        const auto one = static_cast<std::uint32_t>(nodes().size() - 1);
        for (const auto& tag : canvas().tags())
            QVERIFY(std::binary_search(tag.nodes.begin(), tag.nodes.end(), one));
        view->showEverything();
        settle();

        QVERIFY(caseView->setTags({Tag{"to be asked", {}, {}}, Tag{"seen before", {}, {}}}));
        caseView->select({});
        settle();
        QVERIFY(canvas().tags().empty());
        QCOMPARE(shot(), plain);
    }

    void aCrowdedTagWaitsUntilOneIsNearer()
    {
        showSample();
        Tag all{"all", {}, {}};
        for (const auto& member : caseView->run()->findings.front().accounts)
            all.accounts.push_back(member.account);
        const auto tags = nodeTags(*canvas().scene()->content, {all});
        QCOMPARE(tags.size(), std::size_t(1));
        QImage image(900, 700, QImage::Format_RGB32);
        QPainter painter(&image);
        const auto colours = networkColours(canvas().palette());
        const auto ringed = [&](std::size_t most) {
            return paintTagRings(painter, *canvas().scene(), canvas().view(), colours, tags, most)[0];
        };
        QVERIFY(ringed(tags.front().nodes.size()));
        QVERIFY(!ringed(tags.front().nodes.size() - 1));
    }

    void theMapAppearsWhenNotAllIsSeen()
    {
        showSample();
        const auto whole = canvas().view();
        QTest::mouseMove(&canvas(), {5, 5});
        const QPoint corner(canvas().width() - 12, canvas().height() - 12);
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, corner); // no map: nothing moves
        QVERIFY(canvas().view() == whole);
        canvas().zoomBy(6);
        settle();
        const auto before = canvas().view();
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, corner);
        QVERIFY(canvas().view().centre.x() > before.centre.x());
        QVERIFY(canvas().view().centre.y() > before.centre.y());
        QCOMPARE(canvas().view().scale, before.scale);
    }

    void theTableTwinHasARowForEachNode()
    {
        showSample();
        const auto member = nodeOfLook(NodeLook::member, 3);
        click(member);
        view->pages().button()->click();
        const auto* table = view->pages().table();
        QVERIFY(table->isVisible());
        QVERIFY(!canvas().isVisible());
        QCOMPARE(std::size_t(table->rowCount()), nodes().size());
        const auto name = displayName(*data, accountOf(member));
        const auto rows = table->findItems(name, Qt::MatchExactly);
        QCOMPARE(rows.size(), 1);
        const auto cell = [&](int column) { return table->item(rows.front()->row(), column)->text(); };
        const auto& graph = canvas().scene()->content->graph;
        QCOMPARE(cell(1), QStringLiteral("account"));
        QCOMPARE(cell(2), nodeLookText(NodeLook::member));
        QCOMPARE(cell(3), QString::number(graph.edges.arcs(member).size()));
        QCOMPARE(cell(4), QString::number(graph.nodes[member].contacts));
        QCOMPARE(cell(5), QStringLiteral("yes"));
        // What is done elsewhere shows here too.
        caseView->select({});
        QCOMPARE(table->item(table->findItems(name, Qt::MatchExactly).front()->row(), 5)->text(),
                 QStringLiteral("no"));

        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("network.csv"));
        view->pages().save(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = file.readAll().trimmed().split('\n');
        QVERIFY(lines.front().startsWith("Name,Kind,Shown as,Partners,Interactions,Selected"));
        QVERIFY(std::size_t(lines.size()) > nodes().size()); // a name may hold a line break

        view->pages().button()->click();
        QVERIFY(canvas().isVisible());
        caseView->setCase(nullptr); // the reason, where there are no rows
        view->pages().button()->click();
        QCOMPARE(table->item(0, 0)->text(), canvas().message());
    }

    void picturesCanBeKeptHoweverNarrowTheViewIs()
    {
        showSample();
        const auto* more = view->findChild<PictureButton*>();
        QVERIFY(more);
        for (const int width : {1200, 700, 420}) {
            view->resize(width, 500);
            QTRY_COMPARE(view->width(), width);
            QVERIFY(more->isVisible());
            QVERIFY(view->rect().contains(QRect(more->mapTo(view.get(), QPoint()), more->size())));
        }
        // And from the menu under the pointer.
        bool offered = false;
        QTimer::singleShot(0, this, [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            offered = menu && menu->actions().contains(more->pinAction());
            if (menu)
                menu->close();
        });
        QContextMenuEvent wanted(QContextMenuEvent::Keyboard, {10, 10}, canvas().mapToGlobal(QPoint(10, 10)));
        QCoreApplication::sendEvent(&canvas(), &wanted);
        QVERIFY(offered);
    }

    void theMapAppearsInALowWindowToo()
    {
        view->resize(700, 320);
        showSample();
        canvas().setLegendOpen(false);
        canvas().zoomBy(6);
        settle();
        QVERIFY(canvas().height() < 295);
        const auto before = canvas().view();
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, QPoint(canvas().width() - 12, canvas().height() - 12));
        QVERIFY(canvas().view().centre.x() > before.centre.x());
        QCOMPARE(canvas().view().scale, before.scale);
    }

    void zoomsAboutWhatIsLookedAt()
    {
        showSample();
        caseView->select({});
        canvas().setLegendOpen(true);
        canvas().fitAll();
        settle();
        const auto seen = [&] {
            std::size_t count = 0;
            for (const auto& point : canvas().scene()->layout.points)
                count += canvas().rect().toRectF().contains(canvas().view().toView(point)) ? 1 : 0;
            return count;
        };
        QCOMPARE(seen(), nodes().size());
        // The middle of the network stays where it is, beside the legend.
        const auto middle = canvas().scene()->grid.bounds().center();
        const auto at = canvas().view().toView(middle);
        QVERIFY((at - canvas().rect().toRectF().center()).manhattanLength() > 20);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(&canvas(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY((canvas().view().toView(middle) - at).manhattanLength() < 1);

        canvas().fitAll();
        const auto node = nodeOfLook(NodeLook::member, 0);
        const auto point = canvas().scene()->layout.points[node];
        const auto place = canvas().view().toView(point);
        click(node);
        QTest::keyClick(&canvas(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY((canvas().view().toView(point) - place).manhattanLength() < 1);
    }

    void theLegendFoldsAndStaysSo()
    {
        const QTemporaryDir folder;
        caseView->setCase(sample::caseFile((folder.path() + QStringLiteral("/a.lockstep")).toStdString()));
        showSample();
        QVERIFY(canvas().isLegendOpen()); // there is room
        const auto open = canvas().legendBox();
        view->resize(712, 400); // as in a window of 1366 x 768: it would take half of the room
        QTRY_COMPARE(canvas().width(), 712);
        QVERIFY(!canvas().isLegendOpen()); // by itself
        view->resize(900, 700);
        QTRY_VERIFY(canvas().isLegendOpen());

        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, canvas().legendBox().center().toPoint());
        QVERIFY(!canvas().isLegendOpen());
        QVERIFY(canvas().legendBox().height() < open.height() / 2);
        QTest::keyClick(&canvas(), Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(canvas().isLegendOpen());
        QTest::keyClick(&canvas(), Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(!canvas().isLegendOpen());
        NetworkView again(*caseView, *jobs);
        again.resize(900, 700);
        again.show();
        QTRY_VERIFY_WITH_TIMEOUT(again.canvas().scene() && !again.isArranging(), 60'000);
        QVERIFY(!again.canvas().isLegendOpen());
    }

    void coloursFollowARuleAndTheLegendFollowsThem()
    {
        const QTemporaryDir folder;
        caseView->setCase(sample::caseFile((folder.path() + QStringLiteral("/a.lockstep")).toStdString()));
        showSample();
        caseView->select({});
        settle();
        QVERIFY(!canvas().marks()->colouring);
        const auto byRole = shot();
        const auto paper = [&] {
            QImage page(600, 500, QImage::Format_RGB32);
            page.fill(Qt::white);
            QPainter painter(&page);
            view->picture().paint(painter, page.rect(), paperPalette());
            painter.end();
            return page;
        };
        const auto byRoleOnPaper = paper();
        const auto one = nodeOfLook(NodeLook::member, 0), two = nodeOfLook(NodeLook::member, 1),
                   three = nodeOfLook(NodeLook::member, 2);
        QVERIFY(caseView->setTags({Tag{"often", {accountOf(one), accountOf(two)}, {}},
                                   Tag{"rare", {accountOf(two)}, {}}, Tag{"third", {accountOf(three)}, {}}}));
        view->setColourRule(ColourRule::tag);
        settle();
        const auto* colouring = canvas().marks()->colouring.get();
        QVERIFY(colouring);
        QCOMPARE(colouring->ofNode[one], std::uint8_t(1));
        QCOMPARE(colouring->ofNode[two], std::uint8_t(1)); // the commoner of its two
        QCOMPARE(colouring->ofNode[three], std::uint8_t(3));
        QCOMPARE(colouring->categories[2].count, 0U); // nobody is left for it: no row in the legend
        QCOMPARE(colouring->categories[0].count, static_cast<std::uint32_t>(nodes().size() - 3));
        QVERIFY(shot() != byRole);
        QVERIFY(paper() != byRoleOnPaper);
        QVERIFY(view->picture().caption.contains(QStringLiteral("Colours and shapes: by tag.")));

        // A decision made later is seen at once.
        view->setColourRule(ColourRule::decision);
        QCOMPARE(canvas().marks()->colouring->ofNode[one], std::uint8_t(0));
        QVERIFY(caseView->decide(caseView->finding()->id, Judgement::unsure, QStringLiteral("Because.")));
        QCOMPARE(canvas().marks()->colouring->categories[2].count, sample::namedCount);
        QVERIFY(canvas().marks()->colouring->ofNode[one] == 2);

        // Kept with the case.
        NetworkView again(*caseView, *jobs);
        QCOMPARE(again.colourRule(), ColourRule::decision);
        view->setColourRule(ColourRule::role);
        QVERIFY(!canvas().marks()->colouring);
    }

    void agesAreFourEquallyLargeParts()
    {
        auto aged = std::make_shared<CaseData>(*data);
        aged->profiles.clear();
        for (std::uint32_t a = 0; a < aged->accountNames.size(); ++a) {
            if (a % 10 == 0)
                continue; // not known
            AccountProfile profile;
            profile.account = AccountId(a);
            profile.created = {{std::int64_t{86'400'000} * (10'000 + a)}, Precision::day};
            aged->profiles.push_back(profile);
        }
        const std::shared_ptr<const CaseData> kept = aged;
        const auto content = makeContent(caseGraph(*graphOf(kept), {}), kept, nullptr);
        const auto colouring = nodeColouring(ColourRule::age, *content, {}, nullptr, {});
        QCOMPARE(colouring->categories.size(), std::size_t(5));
        std::uint32_t most = 0, least = 1'000'000;
        for (std::size_t q = 1; q < 5; ++q) {
            most = std::max(most, colouring->categories[q].count);
            least = std::min(least, colouring->categories[q].count);
        }
        QVERIFY(least > 0 && most - least <= 1);
        for (std::uint32_t i = 0; i < content->graph.nodes.size(); ++i) {
            const auto account = content->graph.nodes[i].account;
            QCOMPARE(colouring->ofNode[i] == 0, !account || account.value() % 10 == 0);
            for (std::uint32_t k = 0; k < i; ++k) // the younger, the later
                if (colouring->ofNode[k] > 0 && colouring->ofNode[i] > 0
                    && content->graph.nodes[k].account.value() < account.value())
                    QVERIFY(colouring->ofNode[k] <= colouring->ofNode[i]);
        }
        // All of one day: one part, and no empty ones.
        for (auto& profile : aged->profiles)
            profile.created = {{0}, Precision::day};
        QCOMPARE(nodeColouring(ColourRule::age, *content, {}, nullptr, {})->categories.size(), std::size_t(2));
    }

    void theArrangementStaysWithTheCase()
    {
        const QTemporaryDir folder;
        auto file = CaseFile::create((folder.path() + QStringLiteral("/a.lockstep")).toStdString());
        QVERIFY(file.ok());
        const auto shared = std::make_shared<CaseFile>(std::move(*file));
        caseView->setCase(shared);
        const auto big = bigCase();
        caseView->setData(big, graphOf(big));
        QTRY_VERIFY_WITH_TIMEOUT(canvas().scene(), 60'000);
        view->stopArranging();
        settle();
        QTRY_VERIFY(jobs->jobs().empty());
        const auto places = canvas().scene()->layout.points;
        QVERIFY(!canvas().scene()->layout.complete);
        NetworkView again(*caseView, *jobs);
        again.resize(900, 700);
        again.show();
        QTRY_VERIFY_WITH_TIMEOUT(again.canvas().scene() && !again.isArranging(), 60'000);
        QVERIFY(!again.canvas().scene()->layout.complete); // as it was left
        const auto& found = again.canvas().scene()->layout.points;
        QCOMPARE(found.size(), places.size());
        for (std::size_t i = 0; i < places.size(); ++i)
            QVERIFY(found[i].x == places[i].x && found[i].y == places[i].y);
        again.arrangeAgain();
        QTRY_VERIFY_WITH_TIMEOUT(!again.isArranging() && again.canvas().scene()->layout.complete, 60'000);
    }

    void waitsWhileHidden()
    {
        view->hide();
        caseView->setData(data, graphOf(data));
        QVERIFY(!view->isArranging());
        view->show();
        settle();
        QVERIFY(canvas().scene());
    }

private:
    NetworkCanvas& canvas() { return view->canvas(); }
    const std::vector<GraphNode>& nodes() { return canvas().scene()->content->graph.nodes; }
    AccountId accountOf(std::uint32_t node) { return nodes()[node].account; }

    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!view->isArranging() && canvas().isSettled(), 60'000); }
    void setMode(NetworkView::Mode mode)
    {
        view->setMode(mode);
        settle();
        QCOMPARE(view->mode(), mode);
    }
    void showSample()
    {
        caseView->setRun(sample::detectionRun(*data));
        caseView->setData(data, graphOf(data));
        caseView->showFinding(toQString(caseView->run()->findings.front().id));
        settle();
        QVERIFY(canvas().scene());
    }
    QImage shot() { return canvas().grab().toImage(); }

    /// The n-th node of that look, in the order of names.
    std::uint32_t nodeOfLook(NodeLook look, int n)
    {
        const auto& content = *canvas().scene()->content;
        for (const auto node : content.labelOrder)
            if (content.looks[node] == look && n-- == 0)
                return node;
        qFatal("no such node");
    }
    QPoint positionOf(std::uint32_t node)
    {
        return canvas().view().toView(canvas().scene()->layout.points[node]).toPoint();
    }
    void click(std::uint32_t node, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseClick(&canvas(), Qt::LeftButton, keys, positionOf(node));
    }
    std::size_t selectedCount()
    {
        std::size_t count = 0;
        for (const auto& node : nodes())
            count += node.account ? caseView->isSelected(node.account) : caseView->isSelected(node.target);
        return count;
    }
    void drag(const QVector<QPoint>& path, Qt::KeyboardModifiers keys)
    {
        QTest::mousePress(&canvas(), Qt::LeftButton, keys, path.front());
        for (qsizetype leg = 1; leg < path.size(); ++leg)
            for (int i = 1; i <= 10; ++i) {
                const auto at = QPointF(path[leg - 1]) + QPointF(path[leg] - path[leg - 1]) * i / 10.0;
                QMouseEvent move(QEvent::MouseMove, at, canvas().mapToGlobal(at), Qt::NoButton, Qt::LeftButton, keys);
                QCoreApplication::sendEvent(&canvas(), &move);
            }
        QTest::mouseRelease(&canvas(), Qt::LeftButton, keys, path.back());
    }

    std::unique_ptr<CaseView> caseView;
    std::unique_ptr<JobRunner> jobs;
    std::unique_ptr<NetworkView> view;
    std::shared_ptr<const CaseData> data;
};

QTEST_MAIN(TestNetworkView)
#include "tst_network_view.moc"
