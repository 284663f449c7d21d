// SPDX-License-Identifier: GPL-3.0-or-later
// The network of a case: who of the shown finding acted on what, who acted together, or the whole case. Arranged
// on a worker, seeded: the same data always gives the same picture. Selection and time brush are those of the case.
#pragma once

#include "app/caseview/case_view.h"
#include "app/jobs/job_runner.h"
#include "app/views/network/network_canvas.h"
#include "app/views/network/network_colouring.h"
#include "app/widgets/table_twin.h"
#include "app/widgets/view_picture.h"
#include "core/graph/reduced_graph.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QTimer>
#include <QToolBar>
#include <QWidget>

#include <memory>
#include <mutex>
#include <optional>

namespace lockstep {

class PictureButton;

class NetworkView : public QWidget {
    Q_OBJECT

public:
    enum class Mode {
        owners,   ///< members and the accounts whose posts they acted on
        targets,  ///< members and posts
        coaction, ///< members who acted together
        wholeCase,
    };

    NetworkView(CaseView& caseView, JobRunner& jobs, QWidget* parent = nullptr);

    /// What is really shown: without a finding that names accounts always the whole case.
    Mode mode() const;
    void setMode(Mode mode);
    NetworkCanvas& canvas() { return *m_canvas; }
    /// "412 of 20,512 accounts and targets shown ..."
    QString caption() const { return m_caption->text(); }
    /// True while the network is arranged.
    bool isArranging() const;
    /// Ends the arranging; what stands is kept.
    void stopArranging();
    void arrangeAgain();
    /// Takes the selected nodes out of the picture, or draws them as one; the others stay where they are.
    void hideSelected();
    void drawSelectedAsOne();
    void showEverything();
    bool isReduced() const { return !m_reduction.empty(); }
    /// By what colours and shapes tell the nodes apart; kept with the case.
    ColourRule colourRule() const { return m_colourRule; }
    void setColourRule(ColourRule rule);

    /// The part that is in sight: vectors where they are few, a picture of the edges where they are many. Always
    /// light.
    ViewPicture picture() const;
    /// The picture and its twin: one row a node.
    TableTwin& pages() { return *m_pages; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    using ScenePtr = std::shared_ptr<const NetworkScene>;
    struct Mailbox {
        std::mutex mutex;
        ScenePtr latest;
        std::optional<std::uint64_t> keptSeed; ///< the arrangement was in the case
    };

    void makeToolBar();
    QAction* addCommand(const QString& text, const QList<QKeySequence>& keys, void (NetworkView::*command)());
    void makeCommands();
    void addLegendCommand();
    void addColourCommands();
    void readColourRule();
    void readLegend();
    void keepLegend();
    void connectCase();
    /// A finding is shown, and it names accounts.
    bool hasGroup() const;
    void chooseMode();
    void updateModes();
    void rebuild();
    void arrange(std::shared_ptr<const SceneContent> content);
    LayoutSettings layoutSettings() const;
    /// On the worker; pictures in the making go into the box.
    static ScenePtr arranged(std::shared_ptr<const SceneContent> content, const LayoutSettings& settings,
                             const TaskContext& task, Mailbox& box);
    void takePreview();
    void finished(Result<ScenePtr> result);
    void reduce();
    /// Small pictures are arranged at once and need no place in the case.
    void keepLayout(const NetworkScene& scene);
    std::string layoutKey() const;
    void updateMarks();
    void updateTags();
    enum class Refit { no, ifFresh };
    void showScene(ScenePtr scene, Refit refit);
    void updateCaption();
    QString emptyText() const;
    TableRows rows() const;

    std::vector<bool> selectedNodes() const;
    std::vector<bool> selectedNodes(const NodeGraph& graph) const;
    void select(const std::vector<bool>& nodes);
    void pick(const std::vector<std::uint32_t>& nodes, NetworkCanvas::Pick how);
    void selectAll();
    void selectNone();
    void invertSelection();
    void growSelection();
    void selectPath();
    void selectCore();
    void copyNames();
    void fitAll() { m_canvas->fitAll(); }
    void fitSelected() { m_canvas->fitSelected(); }
    void zoomIn() { m_canvas->zoomBy(1.25); }
    void zoomOut() { m_canvas->zoomBy(0.8); }
    void showMenu(QPoint at);

    CaseView& m_case;
    JobRunner& m_jobs;
    QString m_slot;
    QToolBar* m_bar;
    PictureButton* m_more = nullptr;
    NetworkCanvas* m_canvas;
    TableTwin* m_pages;
    QLabel* m_caption;
    QString m_captionOfPicture; ///< without what is said of the table
    QComboBox* m_modes = nullptr;
    QComboBox* m_windows = nullptr;
    QAction* m_windowsAction = nullptr;
    QAction* m_arrange = nullptr;
    QAction* m_stop = nullptr;
    std::vector<QAction*> m_menuActions;
    QTimer m_preview;
    std::shared_ptr<Mailbox> m_mailbox;
    Mode m_mode = Mode::owners;
    std::uint64_t m_seed = 1;
    ColourRule m_colourRule = ColourRule::role;
    std::vector<QAction*> m_colourActions; ///< by rule
    ScenePtr m_whole;                      ///< before anything was hidden or drawn as one
    Reduction m_reduction;                 ///< of m_whole
    std::shared_ptr<const SceneContent> m_reducedContent;
    std::shared_ptr<const NodeColouring> m_colouring; ///< of the scene
    bool m_ignoreKept = false;                        ///< another arrangement was asked for
    bool m_pending = false;                           ///< something changed while the view was hidden
};

} // namespace lockstep
