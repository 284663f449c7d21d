// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting/pdf_finish.h"

#include "app/reporting/report_seal.h"
#include "app/reporting/report_style.h"
#include "core/report/graph_export.h"

#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr only; qpdf asks to be told
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <cstdio>
#include <exception>
#include <utility>
#include <vector>

namespace lockstep {

namespace {

using Object = QPDFObjectHandle;

double toPoints(double units)
{
    return units / style::point;
}

Object number(double value)
{
    return Object::newReal(value, 2);
}

/// "D:20240503120000Z"
std::string pdfDate(Instant at)
{
    const auto c = toCivil(at);
    char text[32];
    std::snprintf(text, sizeof text, "D:%04d%02d%02d%02d%02d%02dZ", c.year, c.month, c.day, c.hour, c.minute,
                  c.second);
    return text;
}

class Finisher {
public:
    Finisher(QPDF& pdf, const ReportPages& pages, const Document& document)
        : m_pdf(pdf), m_pages(pages), m_document(document), m_sheets(QPDFPageDocumentHelper(pdf).getAllPages())
    {
    }

    void finish()
    {
        addLinks();
        addOutline();
        attachFiles();
        describe();
    }

private:
    /// Where a place is, for a link or a bookmark; a little above, so that the heading is not cut.
    Object destination(const ReportPages::Place& place)
    {
        auto list = Object::newArray();
        list.appendItem(m_sheets[static_cast<std::size_t>(place.page)].getObjectHandle());
        list.appendItem(Object::newName("/XYZ"));
        list.appendItem(Object::newNull());
        list.appendItem(number(toPoints(style::pageHeight - place.y + 120)));
        list.appendItem(Object::newNull());
        return list;
    }

    void addLinks()
    {
        for (const auto& link : m_pages.links()) {
            auto rectangle = Object::newArray();
            for (const double value : {link.area.left(), style::pageHeight - link.area.bottom(), link.area.right(),
                                       style::pageHeight - link.area.top()})
                rectangle.appendItem(number(toPoints(value)));
            auto annotation = Object::newDictionary();
            annotation.replaceKey("/Type", Object::newName("/Annot"));
            annotation.replaceKey("/Subtype", Object::newName("/Link"));
            annotation.replaceKey("/Rect", rectangle);
            annotation.replaceKey("/Border", Object::parse("[0 0 0]"));
            annotation.replaceKey("/Dest", destination(link.to));
            auto page = m_sheets[static_cast<std::size_t>(link.page)].getObjectHandle();
            auto list = page.getKey("/Annots");
            if (!list.isArray()) {
                list = Object::newArray();
                page.replaceKey("/Annots", list);
            }
            page.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(annotation));
        }
    }

    // Two levels: a part hangs under the section before it.
    void addOutline()
    {
        auto root = m_pdf.makeIndirectObject(Object::newDictionary());
        root.replaceKey("/Type", Object::newName("/Outlines"));
        std::vector<Object> sections;
        std::vector<std::vector<Object>> parts;
        for (const auto& bookmark : m_pages.bookmarks()) {
            auto item = m_pdf.makeIndirectObject(Object::newDictionary());
            item.replaceKey("/Title", Object::newUnicodeString(toUtf8(bookmark.title)));
            item.replaceKey("/Dest", destination(bookmark.to));
            if (bookmark.level == 0 || sections.empty()) {
                sections.push_back(item);
                parts.emplace_back();
            } else {
                parts.back().push_back(item);
            }
        }
        chain(root, sections, true);
        for (std::size_t i = 0; i < sections.size(); ++i)
            chain(sections[i], parts[i], false);
        m_pdf.getRoot().replaceKey("/Outlines", root);
    }

    static void chain(Object parent, std::vector<Object>& items, bool open)
    {
        if (items.empty())
            return;
        for (std::size_t i = 0; i < items.size(); ++i) {
            items[i].replaceKey("/Parent", parent);
            if (i > 0)
                items[i].replaceKey("/Prev", items[i - 1]);
            if (i + 1 < items.size())
                items[i].replaceKey("/Next", items[i + 1]);
        }
        parent.replaceKey("/First", items.front());
        parent.replaceKey("/Last", items.back());
        const auto count = static_cast<long long>(items.size());
        parent.replaceKey("/Count", Object::newInteger(open ? count : -count));
    }

    void attachFiles()
    {
        QPDFEmbeddedFileDocumentHelper files(m_pdf);
        const auto date = pdfDate(m_document.cover.createdAt);
        for (const auto& attachment : m_document.attachments) {
            auto stream = QPDFEFStreamObjectHelper::createEFStream(m_pdf, attachment.bytes);
            stream.setSubtype(attachment.mimeType);
            stream.setCreationDate(date);
            stream.setModDate(date);
            auto file = QPDFFileSpecObjectHelper::createFileSpec(m_pdf, attachment.fileName, stream);
            file.setDescription(toUtf8(m_pages.language().say(attachment.description)));
            files.replaceEmbeddedFile(attachment.fileName, file);
        }
    }

    void describe()
    {
        const auto& cover = m_document.cover;
        const auto title = toUtf8(m_pages.title());
        const auto code = toUtf8(m_pages.language().code());
        const auto date = pdfDate(cover.createdAt);
        auto info = Object::newDictionary();
        info.replaceKey("/Title", Object::newUnicodeString(title));
        info.replaceKey("/Creator", Object::newUnicodeString("Lockstep " + cover.version));
        info.replaceKey("/Producer", Object::newUnicodeString("Lockstep"));
        info.replaceKey("/CreationDate", Object::newString(date));
        info.replaceKey("/ModDate", Object::newString(date));
        info.replaceKey(sealKey, Object::newString(sealOf(m_pdf)));
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));

        auto root = m_pdf.getRoot();
        root.replaceKey("/Lang", Object::newString(code));
        root.replaceKey("/PageMode", Object::newName("/UseOutlines"));
        root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
        auto metadata = Object::newStream(&m_pdf, xmp(title, code));
        metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
        metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
        root.replaceKey("/Metadata", m_pdf.makeIndirectObject(metadata));
    }

    std::string xmp(const std::string& title, const std::string& code) const
    {
        const auto date = toIso(m_document.cover.createdAt);
        return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
               "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
               "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
               "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
               "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">"
               "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"
               + xmlText(title) + "</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>" + xmlText(code)
               + "</rdf:li></rdf:Bag></dc:language><xmp:CreatorTool>Lockstep " + xmlText(m_document.cover.version)
               + "</xmp:CreatorTool><xmp:CreateDate>" + date + "</xmp:CreateDate><xmp:ModifyDate>" + date
               + "</xmp:ModifyDate><pdf:Producer>Lockstep</pdf:Producer></rdf:Description></rdf:RDF></x:xmpmeta>\n"
                 "<?xpacket end=\"r\"?>";
    }

    QPDF& m_pdf;
    const ReportPages& m_pages;
    const Document& m_document;
    std::vector<QPDFPageObjectHelper> m_sheets;
};

} // namespace

Result<std::string> finishPdf(const QByteArray& bytes, const ReportPages& pages, const Document& document)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        Finisher(pdf, pages, document).finish();
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.7");
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return std::string(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
    } catch (const std::exception&) {
        return makeError(ErrorCode::internal,
                         messageText(QT_TRANSLATE_NOOP("core", "The pages of the report could not be "
                                                               "put into a PDF. Nothing was "
                                                               "written.")));
    }
}

} // namespace lockstep
