// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of stored values: what earlier versions wrote is read as it was, and what was forged is refused.
#include "core/store/model_archive.h"
#include "tests/support/test_case.h"

using namespace lockstep;

class TestModelArchive : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void readsMessagesOfEarlierCases()
    {
        // "n %1": text "x", 7, 0.5, a share, a probability, a moment; as they were stored before messages could hold
        // messages.
        const auto stored = QByteArray::fromHex("04000000"
                                                "6e202531"
                                                "06000000"
                                                "00"
                                                "01000000"
                                                "78"
                                                "01"
                                                "0700000000000000"
                                                "02"
                                                "000000000000e03f"
                                                "03"
                                                "000000000000d03f"
                                                "04"
                                                "000000000000c03f"
                                                "05"
                                                "e803000000000000"
                                                "00");
        const Message wanted{"n %1",
                             {std::string("x"), std::int64_t(7), 0.5, Share{0.25}, Probability{0.125},
                              Moment{{1000}, Precision::exact}}};
        Message read;
        QVERIFY(ByteReader(bytes(stored))(read).done());
        QVERIFY(read == wanted);
        ByteWriter writer;
        writer(wanted);
        QCOMPARE(QByteArray(reinterpret_cast<const char*>(writer.bytes().data()),
                            static_cast<qsizetype>(writer.bytes().size())),
                 stored);
    }

    void keepsMessagesWithinMessages()
    {
        const auto message = messageText("a %1 %2", messageText("b %1", messageText("c %1", Share{0.5})), 3);
        ByteWriter writer;
        writer(message);
        Message read;
        QVERIFY(ByteReader(writer.bytes())(read).done());
        QVERIFY(read == message);
    }

    void refusesEndlessNesting()
    {
        QByteArray level = QByteArray::fromHex("00000000"
                                               "01000000"
                                               "06"
                                               "01000000"); // one message in a message
        Message read;
        QVERIFY(!ByteReader(bytes(level.repeated(100'000)))(read).done());
    }

private:
    static BytesView bytes(const QByteArray& array)
    {
        return std::as_bytes(std::span(array.constData(), static_cast<std::size_t>(array.size())));
    }
};

QTEST_APPLESS_MAIN(TestModelArchive)
#include "tst_model_archive.moc"
