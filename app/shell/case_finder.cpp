// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/case_finder.h"

#include "app/casework/subject.h"
#include "app/text/display_name.h"
#include "app/text/text.h"
#include "app/widgets/quick_picker.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

namespace lockstep {

namespace {

const QString searchSlot = QStringLiteral("search");
constexpr std::size_t shownOfAKind = 12;
constexpr std::size_t mostHits = 10'000; // that can be selected at once

QString words(const char* text)
{
    return QCoreApplication::translate("CaseFinder", text);
}

QString number(std::size_t value)
{
    return windowLanguage().number(static_cast<std::int64_t>(value));
}

/// Heading, "select all of them", and the first ones.
template <class Hit, class ItemOf>
void addKind(std::vector<PickItem>& items, const QString& heading, const QString& selectAll,
             const SearchHits<Hit>& hits, std::function<void()> select, ItemOf itemOf)
{
    const auto group = heading.arg(number(hits.total));
    if (select && hits.total > 1 && hits.total == hits.first.size())
        items.push_back({group, selectAll.arg(number(hits.total)), {}, std::move(select)});
    for (std::size_t i = 0; i < std::min(shownOfAKind, hits.first.size()); ++i) {
        auto item = itemOf(hits.first[i]);
        item.group = group;
        items.push_back(std::move(item));
    }
}

/// Tags whose name holds every word; they are few.
void addTags(std::vector<PickItem>& items, CaseView& view, const QString& query)
{
    const auto wanted = query.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<PickItem> tags;
    for (const auto& tag : view.tags())
        if (!wanted.isEmpty() && std::all_of(wanted.begin(), wanted.end(), [&tag](const QString& word) {
                return toQString(tag.name).contains(word, Qt::CaseInsensitive);
            }))
            tags.push_back({{},
                            displayText(tag.name),
                            number(tag.accounts.size() + tag.targets.size()),
                            [&view, members = Selection{tag.accounts, tag.targets}] { view.select(members); }});
    for (auto& item : tags) {
        item.group = words(QT_TRANSLATE_NOOP("CaseFinder", "Tags: %1")).arg(number(tags.size()));
        items.push_back(std::move(item));
    }
}

/// On one line.
QString lineOf(const Note& note)
{
    return displayText(toUtf8(toQString(note.text).simplified()));
}

/// Selects a hit in all views; what it is called.
struct Shown {
    CaseView& view;
    const std::vector<Note>& notes;

    QString operator()(AccountId account) const
    {
        view.select({{account}, {}});
        return displayName(*view.data(), account);
    }
    QString operator()(TargetId post) const
    {
        view.select({{}, {post}});
        return displayName(*view.data(), post);
    }
    QString operator()(EventId comment) const
    {
        const auto& rows = view.data()->interactions;
        view.select({{AccountId(rows.actor[comment.index()])}, {TargetId(rows.target[comment.index()])}});
        return displayText(view.data()->comments.of(comment));
    }
    QString operator()(std::size_t note) const
    {
        showSubject(view, notes[note].subject);
        return lineOf(notes[note]);
    }
};

} // namespace

CaseFinder::CaseFinder(CaseView& view, JobRunner& jobs, QWidget* window)
    : QObject(window), m_view(view), m_jobs(jobs), m_window(window)
{
    // Its ids mean others, or nothing.
    connect(&m_view, &CaseView::dataChanged, this, [this] { m_hits.clear(); });
}

std::vector<PickItem> CaseFinder::itemsOf(const CaseSearch& found)
{
    const auto data = m_view.data();
    const auto graph = m_view.wholeGraph(); // filters do not change what there is
    std::vector<PickItem> items;
    m_hits.clear();
    std::size_t hit = 0; // the next one that an item is made of
    const auto keep = [this, &hit](const auto& hits) {
        hit = m_hits.size();
        m_hits.insert(m_hits.end(), hits.first.begin(), hits.first.end());
    };
    const auto choose = [this, &hit] {
        return [this, at = hit++] {
            m_at = at;
            show(at);
        };
    };
    const auto acts = [](std::size_t count) {
        return words(QT_TRANSLATE_NOOP("CaseFinder", "interactions: %1")).arg(number(count));
    };
    keep(found.accounts);
    addKind(
        items, words(QT_TRANSLATE_NOOP("CaseFinder", "Accounts: %1")),
        words(QT_TRANSLATE_NOOP("CaseFinder", "Select all %1 accounts")), found.accounts,
        [this, all = found.accounts.first] {
            m_view.select({all, {}});
        },
        [&](AccountId account) {
            return PickItem{{}, displayName(*data, account), acts(graph->ofActor(account).size()), choose()};
        });
    keep(found.posts);
    addKind(
        items, words(QT_TRANSLATE_NOOP("CaseFinder", "Posts: %1")),
        words(QT_TRANSLATE_NOOP("CaseFinder", "Select all %1 posts")), found.posts,
        [this, all = found.posts.first] {
            m_view.select({{}, all});
        },
        [&](TargetId post) {
            return PickItem{{}, displayName(*data, post), acts(graph->ofTarget(post).size()), choose()};
        });
    keep(found.comments);
    const auto& rows = data->interactions;
    const auto writersOf = [&rows](const std::vector<EventId>& events) {
        std::vector<AccountId> writers;
        for (const auto event : events)
            writers.emplace_back(rows.actor[event.index()]);
        return writers;
    };
    addKind(
        items, words(QT_TRANSLATE_NOOP("CaseFinder", "Comments: %1")),
        words(QT_TRANSLATE_NOOP("CaseFinder", "Select who wrote these %1 comments")), found.comments,
        [this, writers = writersOf(found.comments.first)] {
            m_view.select({writers, {}});
        },
        [&](EventId event) {
            return PickItem{{},
                            displayText(data->comments.of(event)),
                            displayName(*data, AccountId(rows.actor[event.index()])),
                            choose()};
        });
    keep(found.notes);
    addKind(
        items, words(QT_TRANSLATE_NOOP("CaseFinder", "Notes: %1")), QString(), found.notes, {},
        [&](std::size_t index) {
            const auto& note = m_notes[index];
            return PickItem{{}, lineOf(note), windowLanguage().moment({note.changed, Precision::minute}), choose()};
        });
    return items;
}

QString CaseFinder::show(std::size_t hit)
{
    return std::visit(Shown{m_view, m_notes}, m_hits[hit]);
}

void CaseFinder::go(int step)
{
    const auto hits = m_hits.size();
    if (hits == 0)
        return ask();
    if (m_at >= hits)
        m_at = step > 0 ? 0 : hits - 1;
    else
        m_at = (m_at + (step > 0 ? 1 : hits - 1)) % hits;
    const auto name = show(m_at);
    Q_EMIT wentTo(
        words(QT_TRANSLATE_NOOP("CaseFinder", "Hit %1 of %2: %3")).arg(number(m_at + 1), number(hits), name));
}

void CaseFinder::search(QuickPicker* picker, const QString& hint)
{
    const auto text = toUtf8(picker->query());
    m_jobs.start<CaseSearch>(
        searchSlot, words(QT_TRANSLATE_NOOP("CaseFinder", "Searching")), picker,
        [data = m_view.data(), notes = m_view.notes(), text](const TaskContext& task) -> Result<CaseSearch> {
            return searchCase(*data, notes, text, mostHits, task);
        },
        [this, picker, data = m_view.data(), notes = m_view.notes(), hint, text](const Result<CaseSearch>& found) {
            if (!found || m_view.data() != data) // another case meanwhile
                return;
            m_notes = notes;
            auto items = itemsOf(*found);
            m_at = m_hits.size();
            addTags(items, m_view, toQString(text));
            const bool isNothing = items.empty() && !text.empty();
            picker->setItems(std::move(items),
                             isNothing ? words(QT_TRANSLATE_NOOP("CaseFinder", "Nothing in this case says that."))
                                       : hint);
        });
}

void CaseFinder::ask()
{
    if (!m_view.data())
        return;
    auto* picker = new QuickPicker(
        words(QT_TRANSLATE_NOOP("CaseFinder", "Find in the case")),
        words(QT_TRANSLATE_NOOP("CaseFinder", "Name, words of a comment, a note or a tag")), m_window);
    auto* pause = new QTimer(picker);
    pause->setSingleShot(true);
    pause->setInterval(120); // while somebody types
    const auto hint =
        words(QT_TRANSLATE_NOOP("CaseFinder", "Every word must occur, in any order. Enter selects in all views."));
    picker->setItems({}, hint);
    connect(picker, &QuickPicker::queryChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, picker, [this, picker, hint] { search(picker, hint); });
    picker->show();
}

} // namespace lockstep

#include "moc_case_finder.cpp"
