// SPDX-License-Identifier: GPL-3.0-or-later
// Taking an import back in the window: the question, the removal, and that the views see nothing stale.
#include "app/shell/case_session.h"
#include "app/shell/data_sets_panel.h"
#include "core/workspace/import_files.h"
#include "tests/support/test_case.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeWidget>

using namespace lockstep;

class TestDataSetsPanel : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_folder.emplace();
        m_view.emplace();
        m_jobs.emplace();
        m_session.emplace(*m_view, *m_jobs);
        m_session->create(m_folder->filePath(QStringLiteral("case.lockstep")));
        write("first.csv", "actor,target,kind\na,p,like\nb,p,like\n");
        write("second.csv", "actor,target,kind\nb,q,like\nc,q,like\n");
        ImportRequest request;
        request.files = {path("first.csv"), path("second.csv")};
        QVERIFY(importFiles(*m_view->caseFile(), request).ok());
        m_session->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_view->run() && !m_session->isBusy(), 60'000);
    }
    void cleanup()
    {
        m_session.reset();
        m_jobs.reset();
        m_view.reset();
    }

    void tellsWhatChangedInAList()
    {
        write("may.csv", "follower,handle\n1,ann\n2,ben\n");
        write("june.csv", "follower,handle\n1,ann.b\n3,cem\n");
        ImportRequest request;
        request.files = {path("may.csv"), path("june.csv")};
        request.listTarget = "shop";
        QVERIFY(importFiles(*m_view->caseFile(), request).ok());
        m_session->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_view->data()->dataSets.size() == 4 && !m_session->isBusy(), 60'000);
        DataSetsPanel panel(*m_view);
        auto* set = panel.findChild<QTreeWidget*>()->topLevelItem(3);
        QStringList facts;
        QTreeWidgetItem* renamed = nullptr;
        for (int i = 0; i < set->childCount(); ++i) {
            facts.append(set->child(i)->text(0) + QLatin1Char('=') + set->child(i)->text(1));
            if (set->child(i)->childCount() > 0)
                renamed = set->child(i)->child(0);
        }
        QVERIFY2(facts.contains(QStringLiteral("Joined since=1")), qPrintable(facts.join(QLatin1Char('\n'))));
        QVERIFY(facts.contains(QStringLiteral("No longer in the list=1")));
        QVERIFY(facts.contains(QStringLiteral("Under another name=1")));
        QVERIFY(renamed);
        QCOMPARE(renamed->text(0), QStringLiteral("ann → ann.b"));
        panel.findChild<QTreeWidget*>()->setCurrentItem(renamed); // three levels down: still of this data set
        QVERIFY(panel.findChild<QPushButton*>()->isEnabled());
    }

    void asksFirst()
    {
        DataSetsPanel panel(*m_view);
        auto* tree = panel.findChild<QTreeWidget*>();
        auto* button = panel.findChild<QPushButton*>();
        QVERIFY(!button->isEnabled());                         // nothing is chosen
        tree->setCurrentItem(tree->topLevelItem(1)->child(0)); // a fact of the second
        QVERIFY(button->isEnabled());
        QSignalSpy wanted(&panel, &DataSetsPanel::removalRequested);
        answer([](QMessageBox& box) {
            QVERIFY(box.text().contains(QStringLiteral("second")));
            QCOMPARE(box.textFormat(), Qt::PlainText);
            box.button(QMessageBox::Cancel)->click();
        });
        button->click();
        QCOMPARE(wanted.count(), 0);
        answer([](QMessageBox& box) {
            QCOMPARE(box.defaultButton(), box.button(QMessageBox::Cancel)); // Enter does no harm
            for (auto* choice : box.buttons())
                if (box.buttonRole(choice) == QMessageBox::DestructiveRole)
                    choice->click();
        });
        button->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].value<DataSetId>(), DataSetId(1));
    }

    void removesAndReadsAgain()
    {
        DataSetsPanel panel(*m_view);
        m_session->removeDataSet(DataSetId(0));
        QVERIFY(!m_view->data()); // no view may work with the old numbers
        QTRY_VERIFY_WITH_TIMEOUT(m_view->data() && !m_session->isBusy(), 60'000);
        QCOMPARE(m_view->data()->accountNames.size(), 2U);
        QCOMPARE(m_view->data()->dataSets.size(), std::size_t{1});
        QCOMPARE(panel.findChild<QTreeWidget*>()->topLevelItemCount(), 1);
        QVERIFY(!m_view->run());
        ImportRequest request; // and the same file with another mapping
        request.files = {path("first.csv")};
        request.mapping = "actor=target,target=actor,kind=kind";
        const auto again = importFiles(*m_view->caseFile(), request);
        QVERIFY2(again.ok(), again.ok() ? "" : english(again.error().text).c_str());
        QVERIFY(!again->at(0).alreadyImported);
    }

private:
    static void answer(const std::function<void(QMessageBox&)>& how)
    {
        QTimer::singleShot(0, [how] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            QVERIFY(box);
            how(*box);
        });
    }
    std::filesystem::path path(const char* name) const
    {
        return m_folder->filePath(QLatin1String(name)).toStdString();
    }
    void write(const char* name, const QByteArray& bytes)
    {
        QFile file(m_folder->filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<CaseView> m_view;
    std::optional<JobRunner> m_jobs;
    std::optional<CaseSession> m_session;
};

QTEST_MAIN(TestDataSetsPanel)
#include "tst_data_sets_panel.moc"
