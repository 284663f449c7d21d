// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/caseview/saved_views.h"
#include "tests/support/test_case.h"

#include <QTemporaryDir>

using namespace lockstep;

class TestSavedViews : public TestCase {
    Q_OBJECT

    QTemporaryDir m_folder;

    static std::shared_ptr<const CaseData> dataWith(std::initializer_list<const char*> accounts)
    {
        auto data = std::make_shared<CaseData>();
        for (const char* name : accounts)
            data->accountNames.append(name);
        data->targetNames.append("post");
        data->targets.resize(1);
        return data;
    }
    static void open(CaseView& view, std::shared_ptr<CaseFile> file, const std::shared_ptr<const CaseData>& data)
    {
        view.setCase(std::move(file));
        view.setData(data, std::make_shared<const InteractionGraph>(InteractionGraph::build(data)));
    }

private Q_SLOTS:
    void comeBackByName()
    {
        const auto path = m_folder.filePath(QStringLiteral("a.lockstep")).toStdString();
        {
            CaseView view;
            auto created = CaseFile::create(path);
            open(view, std::make_shared<CaseFile>(std::move(*created)), dataWith({"ann", "ben", "cem"}));
            QVERIFY(savedViews(view).isEmpty());
            view.select({{AccountId(1), AccountId(2)}, {TargetId(0)}});
            view.setBrush(TimeRange{{9'007'199'254'740'993}, {}});
            view.setFilteredToSelection(true);
            view.setFilters({{QStringLiteral("not ann"), {AccountId(0)}, {}, true},
                             {QStringLiteral("only ben"), {AccountId(1)}, {}, false}});
            QVERIFY(saveView(view, QStringLiteral("the two")).ok());
            view.select({});
            view.setFilters({});
            QVERIFY(saveView(view, QStringLiteral("Nothing")).ok());
            QCOMPARE(savedViews(view), (QStringList{QStringLiteral("Nothing"), QStringLiteral("the two")}));
        }
        // Opened again, with other numbers for the same accounts and one of them gone.
        CaseView view;
        auto opened = CaseFile::open(path);
        open(view, std::make_shared<CaseFile>(std::move(*opened)), dataWith({"new", "cem", "ann"}));
        QVERIFY(showSavedView(view, QStringLiteral("the two")).ok());
        QCOMPARE(view.selection().accounts, std::vector<AccountId>{AccountId(1)});
        QCOMPARE(view.selection().targets, std::vector<TargetId>{TargetId(0)});
        QCOMPARE(view.brush()->from.ms, std::int64_t{9'007'199'254'740'993}); // every digit
        QVERIFY(view.brush()->to.isMissing());
        QVERIFY(view.filteredToSelection());
        QCOMPARE(view.filters().size(), std::size_t{1}); // ben is gone: "only ben" would be "all"
        QCOMPARE(view.filters()[0], (ViewFilter{QStringLiteral("not ann"), {AccountId(2)}, {}, true}));
        QVERIFY(showSavedView(view, QStringLiteral("Nothing")).ok());
        QVERIFY(view.selection().empty());
        QVERIFY(removeSavedView(view, QStringLiteral("the two")).ok());
        QCOMPARE(savedViews(view), QStringList{QStringLiteral("Nothing")});
        QCOMPARE(showSavedView(view, QStringLiteral("the two")).error().code, ErrorCode::badArgument);
    }

    void whatWasShownIsKeptForTheNextTime()
    {
        const auto path = m_folder.filePath(QStringLiteral("kept.lockstep")).toStdString();
        const auto data = dataWith({"ann", "ben", "cem"});
        {
            CaseView view;
            auto created = CaseFile::create(path);
            open(view, std::make_shared<CaseFile>(std::move(*created)), data);
            QVERIFY(!showKeptView(view));
            view.select({{AccountId(1)}, {}});
            view.setFilters({{QStringLiteral("not ann"), {AccountId(0)}, {}, true}});
            QVERIFY(keepView(view).ok());
            QVERIFY(savedViews(view).isEmpty()); // it has no name
        }
        {
            CaseView view;
            auto opened = CaseFile::open(path);
            open(view, std::make_shared<CaseFile>(std::move(*opened)), data);
            QVERIFY(showKeptView(view));
            QCOMPARE(view.selection().accounts, std::vector<AccountId>{AccountId(1)});
            QCOMPARE(view.filters().size(), std::size_t{1});
            QVERIFY(view.caseFile()->setSetting("views.saved", "{ damaged").ok());
            QVERIFY(!showKeptView(view));
            QVERIFY(keepView(view).ok());
        }
        CaseView view;
        auto opened = CaseFile::open(path, CaseFile::Mode::readOnly);
        open(view, std::make_shared<CaseFile>(std::move(*opened)), data);
        view.select({});
        QVERIFY(keepView(view).ok()); // not written, and no error
        QVERIFY(showKeptView(view));
        QCOMPARE(view.selection().accounts, std::vector<AccountId>{AccountId(1)});
    }

    void withoutACaseNothingIsSaved()
    {
        CaseView view;
        QVERIFY(savedViews(view).isEmpty());
        QCOMPARE(saveView(view, QStringLiteral("x")).error().code, ErrorCode::badArgument);
        QVERIFY(!showSavedView(view, QStringLiteral("x")).ok());
        QVERIFY(!removeSavedView(view, QStringLiteral("x")).ok());
    }
};

QTEST_GUILESS_MAIN(TestSavedViews)
#include "tst_saved_views.moc"
