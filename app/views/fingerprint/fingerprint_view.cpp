// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/fingerprint/fingerprint_view.h"

#include "app/casework/escape_key.h"
#include "app/casework/picture_button.h"
#include "app/casework/shown_part.h"
#include "app/text/text.h"
#include "app/views/fingerprint/fingerprint_rows.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace lockstep {

FingerprintView::FingerprintView(CaseView& caseView, JobRunner& jobs, QWidget* parent)
    : QWidget(parent), m_case(caseView), m_jobs(jobs),
      m_slot(QStringLiteral("fingerprint.lists.%1").arg(reinterpret_cast<quintptr>(this))),
      m_lists(new QComboBox(this)), m_verdict(new QLabel(this)),
      m_more(new PictureButton(
          caseView, jobs, [this] { return picture(); }, this)),
      m_canvas(new FingerprintCanvas(jobs, this)),
      m_pages(new TableTwin(jobs, m_canvas, tr("Followers"), {[this] { return rows(); }, [this] { return reason(); }},
                            this)),
      m_caption(new QLabel(this))
{
    setObjectName(QStringLiteral("followers"));
    m_lists->setAccessibleName(tr("Follower list"));
    m_lists->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_lists->hide();
    for (auto* label : {m_verdict, m_caption}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_verdict->setAccessibleName(tr("Does the order of the list carry time?"));
    m_caption->setAccessibleName(tr("What is shown"));

    auto* top = new QHBoxLayout;
    top->addWidget(m_lists);
    top->addWidget(m_verdict, 1);
    m_more->menu()->addAction(tr("Save ta&ble…"), m_pages, &TableTwin::askForFile);
    top->addWidget(m_pages->button(), 0, Qt::AlignTop);
    top->addWidget(m_more, 0, Qt::AlignTop);
    auto* box = new QVBoxLayout(this);
    box->addLayout(top);
    box->addWidget(m_pages, 1);
    box->addWidget(m_caption);

    connect(m_lists, &QComboBox::activated, this, &FingerprintView::showList);
    connect(m_canvas, &FingerprintCanvas::stretchTaken, this, &FingerprintView::selectRanks);
    connect(m_canvas, &FingerprintCanvas::markClicked, this, [this](const QString& id) { m_case.showFinding(id); });
    connect(m_canvas, &FingerprintCanvas::viewChanged, this, [this] {
        updateTexts();
        m_pages->refresh();
    });
    connect(&m_case, &CaseView::dataChanged, this, &FingerprintView::reload);
    connect(&m_case, &CaseView::findingsChanged, this, &FingerprintView::updateMarks);
    connect(&m_case, &CaseView::findingShown, this, &FingerprintView::followFinding);
    connect(&m_case, &CaseView::selectionChanged, this, &FingerprintView::updateSelection);
    connect(&m_case, &CaseView::filterChanged, this, &FingerprintView::updateDrawn);
    connect(m_pages, &TableTwin::changed, this, &FingerprintView::updateTexts);
    addEscapeKey(this, m_case, EscapeEnds::selection);
    updateTexts();
}

std::shared_ptr<const FingerprintScene> FingerprintView::scene() const
{
    const int index = m_lists->currentIndex();
    return index >= 0 && index < listCount() ? m_scenes[static_cast<std::size_t>(index)] : nullptr;
}

TableRows FingerprintView::rows() const
{
    const auto shown = scene();
    return shown ? fingerprintRows(shown, m_case.data(), m_canvas->marks(), m_canvas->shown()) : TableRows();
}

QString FingerprintView::reason() const
{
    return scene() ? tr("The filters leave no follower of this list.") : m_canvas->emptyText();
}

void FingerprintView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void FingerprintView::reload()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    const auto graph = m_case.wholeGraph(); // without its other followers a place in a list means nothing
    if (!graph) {
        m_jobs.cancel(m_slot);
        take({});
        return;
    }
    m_canvas->setEmptyText(tr("Reading the follower lists of the case\u2026"));
    m_jobs.start<FingerprintScenes>(
        m_slot, tr("Reading follower lists"), this,
        [graph](const TaskContext& task) -> Result<FingerprintScenes> { return fingerprintScenes(*graph, task); },
        [this](Result<FingerprintScenes> scenes) { take(scenes ? *std::move(scenes) : FingerprintScenes{}); });
}

void FingerprintView::take(FingerprintScenes scenes)
{
    m_scenes = std::move(scenes);
    m_lists->clear();
    for (const auto& list : m_scenes)
        m_lists->addItem(
            tr("%1: %2 followers").arg(list->name, windowLanguage().number(static_cast<std::int64_t>(list->size()))));
    m_lists->setVisible(m_scenes.size() > 1 && !m_isPictureOnly);
    // The largest list first: that is what one opens the view for.
    const auto largest = std::max_element(m_scenes.begin(), m_scenes.end(),
                                          [](const auto& a, const auto& b) { return a->size() < b->size(); });
    showList(m_scenes.empty() ? -1 : static_cast<int>(largest - m_scenes.begin()));
    Q_EMIT pictureChanged();
}

void FingerprintView::showPictureOnly()
{
    m_isPictureOnly = true;
    m_canvas->setMinimumSize(120, 10 * fontMetrics().height());
    m_canvas->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_canvas->setFocusPolicy(Qt::NoFocus);
    m_canvas->setAttribute(Qt::WA_TransparentForMouseEvents); // the wheel scrolls past it
    layout()->setContentsMargins(0, 0, 0, 0);
    updateTexts();
}

void FingerprintView::showList(int index)
{
    m_lists->setCurrentIndex(index);
    m_canvas->setScene(scene());
    updateMarks();
    updateSelection();
    updateDrawn();
}

void FingerprintView::updateMarks()
{
    if (!scene())
        return;
    const auto* shown = m_case.finding();
    m_canvas->setMarks(batchMarks(*scene(), m_case.run().get()), shown ? toQString(shown->id) : QString());
    updateTexts();
}

/// A finding on another list brings that list up; one out of sight is brought into sight.
void FingerprintView::followFinding()
{
    const auto* shown = m_case.finding();
    if (shown && shown->ranks)
        for (int i = 0; i < listCount(); ++i) {
            const auto& list = m_scenes[static_cast<std::size_t>(i)]->tested.list;
            const bool isIts =
                list.dataSet == shown->ranks->list
                && std::find(shown->targets.begin(), shown->targets.end(), list.target) != shown->targets.end();
            if (!isIts)
                continue;
            if (i != m_lists->currentIndex())
                showList(i);
            const auto view = m_canvas->ranks();
            const auto from = static_cast<double>(shown->ranks->from - 1), to = static_cast<double>(shown->ranks->to);
            if (from < view.from || to > view.to)
                m_canvas->setRanks({from - 2 * (to - from), to + 2 * (to - from)});
        }
    updateMarks();
}

void FingerprintView::updateSelection()
{
    const auto shown = scene();
    if (!shown)
        return;
    const auto& accounts = shown->tested.list.accounts;
    std::vector<bool> selected;
    if (!m_case.selection().accounts.empty()) {
        selected.reserve(accounts.size());
        for (const auto account : accounts)
            selected.push_back(m_case.isSelected(account));
    }
    m_canvas->setSelected(std::move(selected));
    updateTexts();
}

void FingerprintView::updateDrawn()
{
    const auto shown = scene();
    std::vector<bool> drawn;
    if (const auto& kept = m_case.keptAccounts(); shown && !kept.empty()) {
        const auto& accounts = shown->tested.list.accounts;
        drawn.reserve(accounts.size());
        for (const auto account : accounts)
            drawn.push_back(kept[account.index()] != 0);
    }
    m_canvas->setDrawn(std::move(drawn));
    m_pages->refresh();
    updateTexts();
}

void FingerprintView::selectRanks(std::size_t from, std::size_t to)
{
    const auto& accounts = scene()->tested.list.accounts;
    Selection taken;
    taken.accounts.assign(accounts.begin() + static_cast<std::ptrdiff_t>(from),
                          accounts.begin() + static_cast<std::ptrdiff_t>(to));
    m_case.select(std::move(taken));
}

void FingerprintView::updateTexts()
{
    const auto shown = scene();
    for (QWidget* part : std::initializer_list<QWidget*>{m_verdict, m_pages->button(), m_more, m_caption})
        part->setVisible(shown && !m_isPictureOnly);
    m_captionOfPicture.clear();
    if (!shown) {
        m_canvas->setEmptyText(
            m_case.data()
                ? tr("This case holds no follower list.\n\nImport the followers of an account in the order in which "
                     "the platform or the account's own export gives them, with the creation date of each account, "
                     "and say whose followers they are. An export by the account's owner, with the time of each "
                     "follow, is best.")
                : tr("Open a case to see its follower lists."));
        return;
    }
    m_verdict->setText(say(gateSentence(shown->tested.gate)));
    if (!shown->hasDates()) {
        m_canvas->setEmptyText(
            tr("No follower in this list has a creation date, so there is nothing to draw.\n\nImport a file "
               "with the creation dates of these accounts: it is matched by account."));
        m_caption->clear();
        return;
    }
    const auto& words = windowLanguage();
    const auto count = [&words](std::size_t n) { return words.number(static_cast<std::int64_t>(n)); };
    const auto view = m_canvas->ranks();
    const auto from = static_cast<std::size_t>(std::max(0.0, std::floor(view.from)));
    const auto to = std::min(shown->size(), static_cast<std::size_t>(std::max(0.0, std::ceil(view.to))));
    std::size_t inView = 0;
    for (auto i = from; i < to; ++i) {
        const auto ms = shown->tested.list.created[i];
        inView += m_canvas->draws(i) && ms >= shown->oldestMs && ms <= shown->newestMs ? 1 : 0;
    }
    QStringList lines;
    lines << tr("Followers of %1: %2 of %3 shown, %4 have no creation date.")
                 .arg(shown->name, count(inView), count(shown->size()), count(shown->size() - shown->dated));
    if (shown->farOut > 0)
        lines << tr("Outside the chart, far from all other dates: %1.").arg(count(shown->farOut));
    if (!shown->drawable())
        lines << tr("Only the creation dates are shown, not the order.");
    if (shown->envelopeHolds())
        lines << (shown->tested.list.timed
                      ? tr("Line: the youngest account so far.")
                      : tr("Line: the earliest possible follow date, typically up to %1 days before the real one.")
                            .arg(words.number(shown->envelope.medianLagDays, 1)));
    if (shown->quiet.usable() && shown->drawable()) {
        QStringList marks;
        for (const auto& feature : shown->quiet.features)
            marks << say(feature);
        lines
            << tr("Low activity: at least %1 of: %2.").arg(shown->quiet.needed).arg(marks.join(QStringLiteral(", ")));
    }
    if (const auto filters = filterSentence(m_case); !filters.isEmpty())
        lines << filters;
    m_captionOfPicture = lines.join(QLatin1Char(' '));
    if (const auto cut = m_pages->cutText(); !cut.isEmpty())
        lines.prepend(cut);
    m_caption->setText(lines.join(QLatin1Char(' ')));
}

ViewPicture FingerprintView::picture() const
{
    ViewPicture picture{tr("Followers"), {}, m_canvas->size(), font(), {}};
    const auto shown = scene();
    if (!shown || !shown->hasDates())
        return picture;
    picture.caption = verdict() + QLatin1Char(' ') + caption();
    picture.paint = [this, shown, part = m_canvas->shown()](QPainter& painter, const QRectF& area,
                                                            const QPalette& palette) {
        FingerprintPicture(shown, batchMarks(*shown, m_case.run().get()), {}).paint(painter, area, palette, part);
    };
    return picture;
}

} // namespace lockstep

#include "moc_fingerprint_view.cpp"
