// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/tables/linked_table.h"
#include "app/widgets/table_view.h"
#include "tests/support/sample_case_file.h"
#include "tests/support/test_case.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace lockstep;

namespace {

std::shared_ptr<const CaseData> million()
{
    auto data = std::make_shared<CaseData>();
    for (int i = 0; i < 50'000; ++i)
        data->accountNames.append("account" + std::to_string(i * 7919 % 50'000));
    for (int i = 0; i < 1'000; ++i) {
        data->targetNames.append("post" + std::to_string(i));
        data->targets.push_back({Target::Kind::post, AccountId(static_cast<std::uint32_t>(i)), {}, {}, 0});
    }
    data->files.emplace_back();
    sample::Sequence sequence;
    for (int i = 0; i < 1'000'000; ++i)
        sample::addInteraction(*data, sequence.next(50'000), sequence.next(1'000), Verb::like,
                               {{sample::postedAt(0).ms + sequence.next(2'000'000'000)}, Precision::exact});
    return data;
}

} // namespace

class TestLinkedTable : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        view = std::make_unique<CaseView>();
        jobs = std::make_unique<JobRunner>();
        table = std::make_unique<LinkedTable>(*view, *jobs);
        table->resize(1100, 320);
        table->show();
        QVERIFY(QTest::qWaitForWindowExposed(table.get()));
        load(sample::caseData());
    }
    void cleanup()
    {
        table.reset();
        jobs.reset();
        view.reset();
    }

    void modelsKeepTheRulesOfModels()
    {
        for (auto* t : {interactions(), accounts()}) {
            QAbstractItemModelTester tester(t->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
            view->setBrush(TimeRange{sample::postedAt(1), sample::postedAt(3)});
            view->setBrush({});
            view->setCase(nullptr);
            load(sample::caseData());
        }
    }

    void showsEverythingAndSaysSo()
    {
        const auto total = view->data()->interactions.size();
        QCOMPARE(interactions()->model()->rowCount(), static_cast<int>(total));
        QCOMPARE(table->statusText(), QStringLiteral("%1 of %1 rows").arg(total));
        table->setTab(LinkedTable::accountsTab);
        QCOMPARE(table->statusText(), QStringLiteral("64 of 64 rows"));
        QCOMPARE(cell(accounts(), 0, AccountColumn::name), QStringLiteral("lees_maar"));
        QCOMPARE(cell(accounts(), 0, AccountColumn::following), QStringLiteral("2,411"));
        QCOMPARE(cell(accounts(), 0, AccountColumn::posts), QStringLiteral("0"));
        QCOMPARE(cell(accounts(), 1, AccountColumn::posts), QStringLiteral("—"));
        QCOMPARE(cell(accounts(), 0, AccountColumn::findings), QStringLiteral("1"));
    }

    void hostileNamesStayPlainAndShort()
    {
        const auto name = [this](AccountId account) {
            table->setTab(LinkedTable::accountsTab);
            return cell(accounts(), static_cast<int>(account.value()), AccountColumn::name);
        };
        QCOMPARE(name(sample::markupName), QStringLiteral("<b>anna</b><img src=x onerror=alert(1)>"));
        QVERIFY(name(sample::bidiName).contains(QStringLiteral("‹U+202E›")));
        QVERIFY(name(sample::longName).size() <= 80);
        QCOMPARE(name(sample::emptyName), QStringLiteral("(no name)"));
    }

    void followsBrushFilterAndText()
    {
        view->setBrush(TimeRange{sample::postedAt(0), {sample::postedAt(0).ms + 3'600'000}});
        const int brushed = interactions()->model()->rowCount();
        QVERIFY(brushed >= 24 && brushed < 60);
        view->select({{AccountId(1)}, {}});
        view->setFilteredToSelection(true);
        QCOMPARE(interactions()->model()->rowCount(), 1);
        view->setFilteredToSelection(false);
        view->setBrush({});
        QTest::keyClicks(table->filterBox(), QStringLiteral("reader101"));
        QTRY_COMPARE(interactions()->model()->rowCount(), static_cast<int>(sample::likedPostCount));
    }

    void choosingRowsSelectsEverywhereOnce()
    {
        QSignalSpy changed(view.get(), &CaseView::selectionChanged);
        interactions()->selectRow(2);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(view->selection().accounts, std::vector{AccountId(2)});
        QCOMPARE(view->selection().targets, std::vector{TargetId(0)});
        QCOMPARE(interactions()->selectionModel()->selectedRows().size(), 1);
        table->setTab(LinkedTable::accountsTab);
        accounts()->selectRow(7);
        QCOMPARE(view->selection().accounts, std::vector{AccountId(7)});
        QVERIFY(view->selection().targets.empty());
        QCOMPARE(changed.size(), 2);
    }

    void showsWhatIsSelectedElsewhere()
    {
        view->select({{AccountId(20), AccountId(40)}, {}});
        table->setTab(LinkedTable::accountsTab);
        QCOMPARE(accounts()->selectionModel()->selectedRows().size(), 2);
        QVERIFY(accounts()->isLinked(40));
        QVERIFY(!accounts()->isLinked(41));
        view->showFinding(QStringLiteral("D1-0a1b2c"));
        table->setTab(LinkedTable::interactionsTab);
        QCOMPARE(interactions()->selectionModel()->selectedRows().size(),
                 static_cast<qsizetype>(sample::namedCount * sample::likedPostCount));
        view->select({});
        QVERIFY(!interactions()->selectionModel()->hasSelection());
    }

    void sortsByHeaderAndBack()
    {
        clickHeader(interactions(), InteractionColumn::time);
        QCOMPARE(cell(interactions(), interactions()->model()->rowCount() - 1, InteractionColumn::time),
                 QStringLiteral("—"));
        QVERIFY(cell(interactions(), 0, InteractionColumn::time) <= cell(interactions(), 1, InteractionColumn::time));
        clickHeader(interactions(), InteractionColumn::time);
        QVERIFY(cell(interactions(), 0, InteractionColumn::time) >= cell(interactions(), 1, InteractionColumn::time));
        clickHeader(interactions(), InteractionColumn::time);
        QCOMPARE(cell(interactions(), 0, InteractionColumn::row), QStringLiteral("2"));
    }

    void copiesTabSeparatedText()
    {
        table->setTab(LinkedTable::accountsTab);
        accounts()->selectRow(static_cast<int>(sample::formulaName.value()));
        accounts()->setColumnHidden(AccountColumn::created, true);
        QTest::keyClick(accounts(), Qt::Key_C, Qt::ControlModifier);
        const auto lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(QStringLiteral("Account\tInteractions\t")));
        QVERIFY(!lines[0].contains(QStringLiteral("Created")));
        QVERIFY(lines[1].startsWith(QStringLiteral("'=HYPERLINK")));
        QCOMPARE(lines[1].count(QLatin1Char('\t')), lines[0].count(QLatin1Char('\t')));
    }

    void theKeyboardMovesAndSelects()
    {
        interactions()->setFocus();
        interactions()->setCurrentIndex(interactions()->model()->index(0, 0));
        QTest::keyClick(interactions(), Qt::Key_Down);
        QTest::keyClick(interactions(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(view->selection().accounts, (std::vector{AccountId(1), AccountId(2)}));
        QTest::keyClick(interactions(), Qt::Key_Tab);
        QVERIFY(!interactions()->hasFocus()); // Tab leaves the table
    }

    void aMillionRowsSortOnAWorker()
    {
        load(million());
        QVERIFY(table->isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!table->isBusy(), 60'000);
        // How long the window does not answer: the longest time between two beats of a timer.
        QTimer beat;
        QElapsedTimer since;
        qint64 longest = 0;
        connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
        beat.start(1);
        since.start();
        QElapsedTimer all;
        all.start();
        clickHeader(interactions(), InteractionColumn::account);
        QVERIFY(table->isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!table->isBusy(), 60'000);
        QTest::qWait(50);
        qInfo("1,000,000 rows sorted by name in %lld ms, the window waited at most %lld ms",
              static_cast<long long>(all.elapsed()), static_cast<long long>(longest));
        QCOMPARE(cell(interactions(), 0, InteractionColumn::account), QStringLiteral("account0"));
        since.restart();
        longest = 0;
        Selection many;
        for (std::uint32_t a = 0; a < 20'000; ++a)
            many.accounts.emplace_back(a * 2);
        view->select(many);
        QTest::qWait(50);
        qInfo("20,000 accounts selected elsewhere: the window waited at most %lld ms",
              static_cast<long long>(longest));
        QVERIFY(interactions()->isLinked(0));
        interactions()->selectAll();
        QCOMPARE(view->selection().accounts.size(), std::size_t(50'000));
    }

    void columnsComeBackWithTheCase()
    {
        QTemporaryDir folder;
        const auto file = sample::caseFile(folder.filePath(QStringLiteral("c.lockstep")).toStdString());
        view->setCase(file);
        load(sample::caseData());
        accounts()->horizontalHeader()->resizeSection(AccountColumn::name, 333);
        accounts()->setColumnHidden(AccountColumn::posts, true);
        table->setTab(LinkedTable::accountsTab);
        clickHeader(accounts(), AccountColumn::interactions);
        view->setCase(nullptr); // at once: what was not written yet is written now
        table = std::make_unique<LinkedTable>(*view, *jobs);
        view->setCase(file);
        load(sample::caseData());
        table->setTab(LinkedTable::accountsTab);
        QCOMPARE(accounts()->horizontalHeader()->sectionSize(AccountColumn::name), 333);
        QVERIFY(accounts()->isColumnHidden(AccountColumn::posts));
        QCOMPARE(cell(accounts(), 0, AccountColumn::interactions), QStringLiteral("0")); // sorted as it was left
    }

    void anotherCaseLeavesNothingBehind()
    {
        view->select({{AccountId(1)}, {}});
        view->setCase(nullptr);
        QCOMPARE(interactions()->model()->rowCount(), 0);
        QCOMPARE(accounts()->model()->rowCount(), 0);
        QVERIFY(table->statusText().isEmpty());
    }

private:
    void load(const std::shared_ptr<const CaseData>& data)
    {
        view->setRun(sample::detectionRun(*data));
        view->setData(data, nullptr);
    }
    TableView* interactions() const { return table->table(LinkedTable::interactionsTab); }
    TableView* accounts() const { return table->table(LinkedTable::accountsTab); }
    static QString cell(TableView* t, int row, int column)
    {
        return t->model()->index(row, column).data().toString();
    }
    static void clickHeader(TableView* t, int column)
    {
        auto* header = t->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(column) + header->sectionSize(column) / 2, 8});
    }

    std::unique_ptr<CaseView> view;
    std::unique_ptr<JobRunner> jobs;
    std::unique_ptr<LinkedTable> table;
};

QTEST_MAIN(TestLinkedTable)
#include "tst_linked_table.moc"
