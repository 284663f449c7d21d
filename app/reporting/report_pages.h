// SPDX-License-Identifier: GPL-3.0-or-later
// A document laid out on A4 pages: cover, contents, sections, list of attached files. Painted the same way on
// paper and on the screen. Needs a QGuiApplication (offscreen will do); any thread, one at a time.
#pragma once

#include "app/reporting/section_boxes.h"
#include "app/text/text.h"
#include "core/model/task.h"
#include "core/report/document.h"

#include <QRectF>
#include <QString>

#include <map>
#include <string>
#include <vector>

class QPainter;

namespace lockstep {

/// SHA-256 in hex of everything a document says and attaches, whatever the language it is printed in.
QString contentDigest(const Document& document);

class ReportPages {
public:
    struct Place {
        int page = 0; ///< from 0
        double y = 0; ///< from the top of the page, units of report_style.h
    };
    struct Link {
        int page = 0;
        QRectF area; ///< on the page
        Place to;
    };
    struct Bookmark {
        int level = 0;
        QString title;
        Place to;
    };

    ReportPages(const Document& document, const Language& language);

    int count() const { return m_contentsPages + m_bodyPages + 1; }
    /// The painter's unit must be that of report_style.h; the paper is not filled.
    void paint(QPainter& painter, int page) const;

    const std::vector<Link>& links() const { return m_links; }
    const std::vector<Bookmark>& bookmarks() const { return m_bookmarks; }
    const QString& title() const { return m_title; }
    const Language& language() const { return m_language; }

private:
    void layOutBody(const Document& document);
    void layOutContents();
    void paintCover(QPainter& painter) const;
    void paintContents(QPainter& painter, int contentsPage) const;
    void paintFrame(QPainter& painter, int page) const;
    Section attachmentsSection(const Document& document) const;

    Cover m_cover;
    QString m_digest;
    QString m_title;
    Language m_language;
    std::vector<ContentsEntry> m_contents;      ///< all headings
    std::vector<std::size_t> m_listed;          ///< those on the contents page
    std::vector<std::vector<PlacedBox>> m_body; ///< by page of the body
    std::map<std::string, Place> m_places;
    std::vector<Link> m_links;
    std::vector<Bookmark> m_bookmarks;
    int m_contentsPages = 1;
    int m_bodyPages = 0;
};

} // namespace lockstep
