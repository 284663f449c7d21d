// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting/page_preview.h"
#include "app/reporting/pdf_report.h"
#include "app/reporting/report_pages.h"
#include "app/reporting/text_block.h"
#include "tests/support/report_sample.h"
#include "tests/support/test_case.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QResource>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace lockstep;

namespace {

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

#define LOCKSTEP_NEEDS_TOOL(name)                                                                                    \
    if (QStandardPaths::findExecutable(QStringLiteral(name)).isEmpty())                                              \
    QSKIP(name " is not here")

QByteArray run(const QString& tool, const QStringList& arguments, int* code = nullptr)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(tool, arguments);
    process.waitForFinished(60'000);
    if (code)
        *code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return process.readAll();
}

int pagesOf(const QString& path)
{
    const auto info = QString::fromUtf8(run(QStringLiteral("pdfinfo"), {path}));
    return QRegularExpression(QStringLiteral("Pages:\\s+(\\d+)")).match(info).captured(1).toInt();
}

} // namespace

class TestPdfReport : public TestCase {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_full;

    QString write(const ReportInput& input, const QString& name, const QString& language = QStringLiteral("en"))
    {
        const auto path = m_folder.filePath(name);
        const auto written = writePdfReport(buildReport(input), Language(language), path.toStdString());
        if (!written)
            qWarning("%s", english(written.error().text).c_str());
        return path;
    }

    QString text(const QString& path)
    {
        return QString::fromUtf8(
            run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}));
    }

private Q_SLOTS:
    void initTestCase() { m_full = write(sample::full(), QStringLiteral("full.pdf")); }

    void qpdfFindsNothingWrong()
    {
        LOCKSTEP_NEEDS_TOOL("qpdf");
        int code = -1;
        const auto said = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), m_full}, &code);
        QVERIFY2(code == 0, said.constData());
    }

    void sameDocumentSameBytes()
    {
        const auto again = write(sample::full(), QStringLiteral("again.pdf"));
        QVERIFY(readAll(m_full).size() > 10'000);
        QVERIFY(readAll(m_full) == readAll(again));
        auto later = sample::full();
        later.createdAt.ms += 1000;
        QVERIFY(readAll(m_full) != readAll(write(later, QStringLiteral("later.pdf"))));
    }

    void metadataNameNobodyAndNoPlace()
    {
        LOCKSTEP_NEEDS_TOOL("pdfinfo");
        LOCKSTEP_NEEDS_TOOL("qpdf");
        const auto info = QString::fromUtf8(run(QStringLiteral("pdfinfo"), {QStringLiteral("-rawdates"), m_full}));
        QVERIFY2(info.contains(QStringLiteral("D:20240503120000Z")), qPrintable(info));
        QCOMPARE(info.count(QStringLiteral("D:20240503120000Z")), 2);
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Title:\\s+Restaurants Arnhem & co"))));
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Producer:\\s+Lockstep\n"))));
        QVERIFY(!info.contains(QStringLiteral("Author")));
        const auto plain = m_folder.filePath(QStringLiteral("plain.pdf"));
        run(QStringLiteral("qpdf"),
            {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), m_full, plain});
        const auto bytes = readAll(plain);
        QVERIFY(bytes.size() > 10'000);
        QVERIFY(!bytes.contains(QDir::homePath().toUtf8() + '/'));
        QVERIFY(!bytes.contains(m_folder.path().toUtf8()));
        QVERIFY(!bytes.contains("Qt "));
        QVERIFY(!QString::fromLatin1(bytes).contains(QRegularExpression(QStringLiteral("Date[^\\n]*[+-]0[1-9]'"))));
    }

    void fontsAreEmbedded()
    {
        LOCKSTEP_NEEDS_TOOL("pdffonts");
        const auto lines =
            QString::fromUtf8(run(QStringLiteral("pdffonts"), {m_full})).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(lines.size() >= 4);
        for (qsizetype i = 2; i < lines.size(); ++i)
            QVERIFY2(lines[i].contains(QRegularExpression(QStringLiteral("\\s+yes\\s+\\w+\\s+yes\\s+\\d+\\s+\\d+$"))),
                     qPrintable(lines[i]));
    }

    void theFooterCountsThePages()
    {
        LOCKSTEP_NEEDS_TOOL("pdftotext");
        const int count = pagesOf(m_full);
        QVERIFY(count > 10);
        const auto sheets = text(m_full).split(QLatin1Char('\f'));
        for (int page = 2; page <= count; ++page)
            QVERIFY2(sheets[page - 1].contains(QStringLiteral("Page %1 of %2").arg(page).arg(count)),
                     qPrintable(sheets[page - 1]));
        // Every page but the cover has something between head and foot.
        for (int page = 2; page <= count; ++page)
            QVERIFY(sheets[page - 1].simplified().size() > 150);
    }

    void contentsLeadToTheRightPages()
    {
        LOCKSTEP_NEEDS_TOOL("pdftotext");
        const auto sheets = text(m_full).split(QLatin1Char('\f'));
        const QRegularExpression entry(QStringLiteral("^\\s*(\\d+)\\s+(\\S.*?)[ .]{4,}(\\d+)\\s*$"),
                                       QRegularExpression::MultilineOption);
        int checked = 0;
        for (auto match = entry.globalMatch(sheets[1]); match.hasNext();) {
            const auto line = match.next();
            QVERIFY2(sheets[line.captured(3).toInt() - 1].contains(line.captured(2)), qPrintable(line.captured(0)));
            ++checked;
        }
        QVERIFY(checked >= 12);
    }

    void hasOutlineLinksLanguageAndAttachments()
    {
        LOCKSTEP_NEEDS_TOOL("qpdf");
        const auto json =
            QJsonDocument::fromJson(
                run(QStringLiteral("qpdf"),
                    {QStringLiteral("--json=2"), QStringLiteral("--json-key=outlines"),
                     QStringLiteral("--json-key=attachments"), QStringLiteral("--json-key=qpdf"), m_full}))
                .object();
        const auto outline = json[QStringLiteral("outlines")].toArray();
        QVERIFY(outline.size() >= 13);
        QStringList titles;
        for (const auto& item : outline)
            titles << item.toObject()[QStringLiteral("title")].toString();
        QVERIFY(titles.contains(QStringLiteral("4 Findings")));
        const auto findings = outline[titles.indexOf(QStringLiteral("4 Findings"))].toObject();
        QVERIFY(
            findings[QStringLiteral("kids")].toArray()[0].toObject()[QStringLiteral("title")].toString().startsWith(
                QStringLiteral("4.1 Finding 1: 60 accounts")));
        QVERIFY(findings[QStringLiteral("destpageposfrom1")].toInt() > 2);
        QCOMPARE(json[QStringLiteral("attachments")].toObject().size(), 6);
        const auto objects = QJsonDocument(json[QStringLiteral("qpdf")].toArray()[1].toObject()).toJson();
        QCOMPARE(objects.count("\"/Lang\": \"u:en\""), 1);
        QVERIFY(objects.contains("/UseOutlines"));
        QVERIFY(objects.count("\"/Subtype\": \"/Link\"") >= 20);
        QVERIFY(!objects.contains("\"/URI\""));
    }

    void attachedEvidenceIsWhatWasBuilt()
    {
        LOCKSTEP_NEEDS_TOOL("pdfdetach");
        const auto document = buildReport(sample::full());
        const auto path = m_folder.filePath(QStringLiteral("evidence.csv"));
        run(QStringLiteral("pdfdetach"), {QStringLiteral("-savefile"), QStringLiteral("finding-1-evidence.csv"),
                                          QStringLiteral("-o"), path, m_full});
        const auto bytes = readAll(path);
        QCOMPARE(bytes, QByteArray::fromStdString(document.attachments[0].bytes));
        const auto hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        auto all = text(m_full);
        QVERIFY(all.remove(QRegularExpression(QStringLiteral("\\s"))).contains(hash.left(30)));
    }

    void importedMarkupIsText()
    {
        LOCKSTEP_NEEDS_TOOL("pdftotext");
        LOCKSTEP_NEEDS_TOOL("pdfimages");
        auto input = sample::full();
        input.title = "<img src=file:///etc/passwd> <b>case</b>";
        const auto path = write(input, QStringLiteral("hostile.pdf"));
        const auto all = text(path);
        QVERIFY2(all.contains(QStringLiteral("<img src=file:///etc/passwd> <b>case</b>")),
                 qPrintable(all.left(3000)));
        QVERIFY(all.contains(QStringLiteral("<b>no answer</b>")));
        QVERIFY(!all.contains(QChar(0xfb01))); // the ligature would spoil searching and copying
        QVERIFY(!all.contains(QStringLiteral("root:")));
        const auto images = QString::fromUtf8(run(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path}));
        QCOMPARE(images.split(QLatin1Char('\n'), Qt::SkipEmptyParts).size(), 2); // the head of the list only
    }

    void directionMarksCannotTurnASentence()
    {
        QCOMPARE(printable(QStringLiteral("gnp\u202eexe\u2067\a\nx")), QStringLiteral("gnp\ufffdexe\ufffd \u2028x"));
        QCOMPARE(printable(QString(500, QLatin1Char('w')), 10), QString(10, QLatin1Char('w')) + QChar(0x2026));
    }

    void manyMarksBecomeOnePicture()
    {
        LOCKSTEP_NEEDS_TOOL("pdfimages");
        const auto path = write(sample::full(400, 8000), QStringLiteral("many.pdf"));
        const auto images = QString::fromUtf8(run(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path}))
                                .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(images.size(), 2 + 2); // the members of the raster and the fingerprint
        for (qsizetype i = 2; i < images.size(); ++i)
            QVERIFY2(images[i].simplified().section(QLatin1Char(' '), 12, 12).toInt() >= 300, qPrintable(images[i]));
        QVERIFY(QFileInfo(path).size() < 4'000'000);
    }

    void nothingFoundIsAReportAsWell()
    {
        LOCKSTEP_NEEDS_TOOL("pdftotext");
        const auto path = write(sample::quiet(), QStringLiteral("quiet.pdf"));
        const auto all = text(path).simplified();
        QVERIFY(all.contains(QStringLiteral("Nothing was found that needs a second look")));
        QVERIFY(all.contains(QStringLiteral("Groups under 20 accounts")));
        QVERIFY(all.contains(QStringLiteral("Follower-list order")));
        QCOMPARE(all.count(QStringLiteral("Attached files")), 0);
    }

    void tenThousandRowsOfEvidence()
    {
        LOCKSTEP_NEEDS_TOOL("pdfdetach");
        const auto input = sample::large(10'000);
        QVERIFY(input.run.findings[0].evidence.size() >= 9'900);
        const auto path = write(input, QStringLiteral("large.pdf"));
        QVERIFY(pagesOf(path) < 20); // the rows travel in the attachment
        const auto csv = m_folder.filePath(QStringLiteral("large.csv"));
        run(QStringLiteral("pdfdetach"),
            {QStringLiteral("-savefile"), QStringLiteral("finding-1-evidence.csv"), QStringLiteral("-o"), csv, path});
        QCOMPARE(readAll(csv).count('\n'), static_cast<qsizetype>(input.run.findings[0].evidence.size()) + 1);
    }

    void longTablesRepeatTheirHead()
    {
        Document document;
        Section section;
        section.anchor = "t";
        section.heading = messageText("Long");
        Table table;
        table.columns = {{messageText("Number"), 1, Table::Align::right},
                         {messageText("Name"), 3, Table::Align::left}};
        for (int i = 1; i <= 10'000; ++i)
            table.rows.push_back({verbatim(i), verbatim("row " + std::to_string(i))});
        table.totalRows = 10'000;
        section.blocks.push_back(std::move(table));
        document.sections.push_back(std::move(section));
        document.cover.createdAt = Instant::fromSeconds(0);
        const auto path = m_folder.filePath(QStringLiteral("table.pdf"));
        QVERIFY(writePdfReport(document, Language(QStringLiteral("en")), path.toStdString()));
        const auto sheets = text(path).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        QVERIFY(sheets.size() > 150);
        for (qsizetype i = 2; i < sheets.size(); ++i)
            QVERIFY(sheets[i].contains(QRegularExpression(QStringLiteral("Number\\s+Name"))));
        QVERIFY(sheets.last().contains(QStringLiteral("row 10000")));
    }

    void dutchHasDutchNumbersDatesAndWords()
    {
        LOCKSTEP_NEEDS_TOOL("pdftotext");
        const QString tools = QStringLiteral("/usr/lib/qt6/bin/");
        const QString libexec = QStringLiteral("/usr/lib/qt6/libexec/");
        if (!QFile::exists(tools + QStringLiteral("lrelease")) || !QFile::exists(libexec + QStringLiteral("rcc")))
            QSKIP("lrelease and rcc are not here");
        const auto put = [this](const QString& name, const QByteArray& bytes) {
            QFile file(m_folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        put(QStringLiteral("lockstep_nl.ts"),
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE TS><TS version=\"2.1\" language=\"nl\">"
            "<context><name>core</name><message><source>Findings</source><translation>Bevindingen</translation></"
            "message></context>"
            "<context><name>report</name><message><source>Page %1 of %2</source><translation>Pagina %1 van "
            "%2</translation></message></context></TS>");
        put(QStringLiteral("nl.qrc"),
            "<RCC><qresource prefix=\"/i18n\"><file>lockstep_nl.qm</file></qresource></RCC>");
        run(tools + QStringLiteral("lrelease"), {m_folder.filePath(QStringLiteral("lockstep_nl.ts"))});
        run(libexec + QStringLiteral("rcc"), {QStringLiteral("--binary"), m_folder.filePath(QStringLiteral("nl.qrc")),
                                              QStringLiteral("-o"), m_folder.filePath(QStringLiteral("nl.rcc"))});
        QVERIFY(QResource::registerResource(m_folder.filePath(QStringLiteral("nl.rcc"))));
        const auto all = text(write(sample::full(), QStringLiteral("nl.pdf"), QStringLiteral("nl")));
        QVERIFY(QResource::unregisterResource(m_folder.filePath(QStringLiteral("nl.rcc"))));
        QVERIFY(all.contains(QStringLiteral("Bevindingen")));
        QVERIFY(all.contains(QStringLiteral("Pagina 2 van ")));
        QVERIFY(all.contains(QStringLiteral("3 mei 2024 12:00:00 UTC")));
        QVERIFY(all.contains(QRegularExpression(QStringLiteral("\\d\\.\\d{3}\\s+interactions|\\s5\\.\\d{3}\\s"))));
        QVERIFY(all.contains(QStringLiteral("0,97")));
    }

    void theDigestCoversTextAndFiles()
    {
        auto document = buildReport(sample::full());
        const auto digest = contentDigest(document);
        QCOMPARE(digest, contentDigest(buildReport(sample::full())));
        document.attachments[0].bytes.back() ^= 1;
        QVERIFY(contentDigest(document) != digest);
    }

    void pinnedPicturesArePrintedWithTheirNotes()
    {
        QImage blue(600, 300, QImage::Format_RGB32);
        blue.fill(QColor(0, 114, 178));
        QByteArray png;
        QBuffer buffer(&png);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && blue.save(&buffer, "PNG"));
        auto input = sample::full();
        input.notes = {{1, Subject{}, "Hours: at night.", {}, {}, true},
                       {2, Subject{}, "Ages: even.", {}, {}, true},
                       {3, Subject{}, "Names: alike.", {}, {}, true}};
        // A picture, one that is damaged in the case, and one that no program can read.
        input.pictures = {{1, png.toStdString()}, {2, {}}, {3, "no picture"}};
        const auto path = write(input, QStringLiteral("pictures.pdf"));
        const ReportPages pages(buildReport(input), Language(QStringLiteral("en")));
        int with = 0;
        for (int i = 0; i < pages.count(); ++i) {
            const auto page = pageImage(pages, i, 40);
            int pixels = 0;
            for (int y = 0; y < page.height(); ++y)
                for (int x = 0; x < page.width(); ++x)
                    pixels += page.pixel(x, y) == QColor(0, 114, 178).rgb() ? 1 : 0;
            with += pixels > 20'000 ? 1 : 0; // 240 x 120 of them
        }
        QCOMPARE(with, 1);
        LOCKSTEP_NEEDS_TOOL("pdftotext");
        const auto printed = text(path).simplified();
        QVERIFY(printed.contains(QStringLiteral("may show names.")));
        QVERIFY(printed.contains(QStringLiteral("The picture of this note is damaged")));
        QVERIFY(printed.contains(QStringLiteral("The picture cannot be read.")));
        QVERIFY(printed.contains(QStringLiteral("Pictures that stand with the notes may show names, too")));
        auto other = input;
        other.pictures[1] += ' ';
        QVERIFY(contentDigest(buildReport(other)) != contentDigest(buildReport(input)));
    }

    void previewPaintsWhatIsPrinted()
    {
        const ReportPages pages(buildReport(sample::full()), Language(QStringLiteral("en")));
        if (!QStandardPaths::findExecutable(QStringLiteral("pdfinfo")).isEmpty())
            QCOMPARE(pages.count(), pagesOf(m_full));
        for (int page = 0; page < pages.count(); ++page) {
            const auto image = pageImage(pages, page, 40);
            QCOMPARE(image.size(), QSize(331, 468));
            int dark = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    dark += qGray(image.pixel(x, y)) < 160;
            QVERIFY2(dark > 300, qPrintable(QString::number(page)));
        }
    }

    void cancelledOrRefusedLeavesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto path = m_folder.filePath(QStringLiteral("never.pdf"));
        const auto document = buildReport(sample::quiet());
        const auto cancelled = writePdfReport(document, Language(QStringLiteral("en")), path.toStdString(),
                                              TaskContext(stop.get_token()));
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, ErrorCode::cancelled);
        QVERIFY(!QFile::exists(path));
        QVERIFY(!writePdfReport(document, Language(QStringLiteral("en")), "/nowhere/at/all.pdf"));
        QCOMPARE(QFileInfo(m_full).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
};

QTEST_MAIN(TestPdfReport)
#include "tst_pdf_report.moc"
