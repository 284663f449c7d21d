// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting/report_seal.h"

#include <QCryptographicHash>

#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr only; qpdf asks to be told
#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <exception>

namespace lockstep {

namespace {

class Seal {
public:
    /// Each part with its length before it, so that no two documents run together to the same bytes.
    void add(std::string_view bytes)
    {
        m_hash.addData(QByteArray::number(static_cast<qulonglong>(bytes.size())) + ':');
        m_hash.addData(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())));
    }
    void add(const std::shared_ptr<Buffer>& bytes)
    {
        add(std::string_view(reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()));
    }
    std::string hex() const { return m_hash.result().toHex().toStdString(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

Error notAReport(const std::filesystem::path& path)
{
    return makeError(ErrorCode::badInput,
                     messageText(QT_TRANSLATE_NOOP("core", "%1 is not a report that Lockstep wrote, or it cannot be "
                                                           "read as a PDF."),
                                 path.filename().string()));
}

} // namespace

std::string sealOf(QPDF& pdf)
{
    Seal seal;
    for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        Pl_Buffer contents("contents");
        page.pipeContents(&contents);
        seal.add(contents.getBufferSharedPointer());
        for (auto& [name, image] : page.getImages()) {
            seal.add(name);
            seal.add(image.getRawStreamData());
        }
    }
    for (auto& [name, file] : QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles()) {
        seal.add(name);
        seal.add(file->getEmbeddedFileStream().getStreamData());
    }
    return seal.hex();
}

Result<SealedReport> verifyReport(const std::filesystem::path& path)
{
    std::error_code missing;
    if (!std::filesystem::is_regular_file(path, missing))
        return makeError(ErrorCode::notFound,
                         messageText(QT_TRANSLATE_NOOP("core", "%1 is not there or is not a file. Check the name."),
                                     path.filename().string()));
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile(path.c_str());
        auto info = pdf.getTrailer().getKey("/Info");
        auto written = info.isDictionary() ? info.getKey(sealKey) : QPDFObjectHandle::newNull();
        if (!written.isString())
            return notAReport(path);
        const auto seal = sealOf(pdf);
        if (seal != written.getStringValue())
            return makeError(ErrorCode::damagedCase,
                             messageText(QT_TRANSLATE_NOOP("core", "%1 is not as it was written: a page, an image or "
                                                                   "an attached file has changed. Write the report "
                                                                   "again from its case."),
                                         path.filename().string()));
        return SealedReport{seal, QPDFPageDocumentHelper(pdf).getAllPages().size(),
                            QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles().size()};
    } catch (const std::exception&) {
        return notAReport(path);
    }
}

} // namespace lockstep
