// SPDX-License-Identifier: GPL-3.0-or-later
// The follower fingerprint of a case: the verdict on the order in words, the drawing, and what it shows of how many.
// Selection, shown finding and filter are those of the case.
#pragma once

#include "app/caseview/case_view.h"
#include "app/views/fingerprint/fingerprint_canvas.h"
#include "app/widgets/table_twin.h"
#include "app/widgets/view_picture.h"

#include <QComboBox>
#include <QLabel>
#include <QWidget>

namespace lockstep {

class PictureButton;

class FingerprintView : public QWidget {
    Q_OBJECT

public:
    FingerprintView(CaseView& caseView, JobRunner& jobs, QWidget* parent = nullptr);

    FingerprintCanvas& canvas() { return *m_canvas; }
    QString verdict() const { return m_verdict->text(); }
    QString caption() const { return m_captionOfPicture; }
    /// The picture and its twin: one row a follower.
    TableTwin& pages() { return *m_pages; }
    int listCount() const { return static_cast<int>(m_scenes.size()); }
    void showList(int index);

    /// The part of the chosen list that is in sight.
    ViewPicture picture() const;
    /// Small, among others: only to be looked at.
    void showPictureOnly();

Q_SIGNALS:
    /// Other follower lists were read.
    void pictureChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void reload();
    void take(FingerprintScenes scenes);
    void updateMarks();
    void followFinding();
    void updateSelection();
    void updateDrawn();
    void updateTexts();
    void selectRanks(std::size_t from, std::size_t to);
    std::shared_ptr<const FingerprintScene> scene() const;
    TableRows rows() const;
    QString reason() const;

    CaseView& m_case;
    JobRunner& m_jobs;
    QString m_slot;
    FingerprintScenes m_scenes;
    bool m_isPictureOnly = false;
    QComboBox* m_lists;
    QLabel* m_verdict;
    PictureButton* m_more;
    FingerprintCanvas* m_canvas;
    TableTwin* m_pages;
    QLabel* m_caption;
    QString m_captionOfPicture; ///< without what is said of the table
    bool m_stale = true;        ///< the case changed while the view was hidden
};

} // namespace lockstep
