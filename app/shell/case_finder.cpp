// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/case_finder.h"

#include "app/casework/subject.h"
#include "app/text/display_name.h"
#include "app/text/text.h"
#include "app/widgets/quick_picker.h"
#include "core/language/case_search.h"

#include <QCoreApplication>
#include <QPointer>
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

std::vector<PickItem> itemsOf(CaseView& view, const CaseSearch& found)
{
    const auto data = view.data();
    const auto graph = view.wholeGraph(); // filters do not change what there is
    std::vector<PickItem> items;
    const auto acts = [](std::size_t count) {
        return words(QT_TRANSLATE_NOOP("CaseFinder", "interactions: %1")).arg(number(count));
    };
    addKind(
        items, words(QT_TRANSLATE_NOOP("CaseFinder", "Accounts: %1")),
        words(QT_TRANSLATE_NOOP("CaseFinder", "Select all %1 accounts")), found.accounts,
        [&view, all = found.accounts.first] {
            view.select({all, {}});
        },
        [&](AccountId account) {
            return PickItem{{}, displayName(*data, account), acts(graph->ofActor(account).size()), [&view, account] {
                                view.select({{account}, {}});
                            }};
        });
    addKind(
        items, words(QT_TRANSLATE_NOOP("CaseFinder", "Posts: %1")),
        words(QT_TRANSLATE_NOOP("CaseFinder", "Select all %1 posts")), found.posts,
        [&view, all = found.posts.first] {
            view.select({{}, all});
        },
        [&](TargetId post) {
            return PickItem{{}, displayName(*data, post), acts(graph->ofTarget(post).size()), [&view, post] {
                                view.select({{}, {post}});
                            }};
        });
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
        [&view, writers = writersOf(found.comments.first)] {
            view.select({writers, {}});
        },
        [&](EventId event) {
            const AccountId writer(rows.actor[event.index()]);
            const TargetId target(rows.target[event.index()]);
            return PickItem{
                {}, displayText(data->comments.of(event)), displayName(*data, writer), [&view, writer, target] {
                    view.select({{writer}, {target}});
                }};
        });
    addKind(items, words(QT_TRANSLATE_NOOP("CaseFinder", "Notes: %1")), QString(), found.notes, {},
            [&](std::size_t index) {
                const auto& note = view.notes()[index];
                return PickItem{{},
                                displayText(toUtf8(toQString(note.text).simplified())), // on one line
                                windowLanguage().moment({note.changed, Precision::minute}),
                                [&view, subject = note.subject] { showSubject(view, subject); }};
            });
    return items;
}

} // namespace

void findInCase(CaseView& view, JobRunner& jobs, QWidget* parent)
{
    const auto data = view.data();
    if (!data)
        return;
    auto* picker =
        new QuickPicker(words(QT_TRANSLATE_NOOP("CaseFinder", "Find in the case")),
                        words(QT_TRANSLATE_NOOP("CaseFinder", "Name, words of a comment, a note or a tag")), parent);
    auto* pause = new QTimer(picker);
    pause->setSingleShot(true);
    pause->setInterval(120); // while somebody types
    const auto hint =
        words(QT_TRANSLATE_NOOP("CaseFinder", "Every word must occur, in any order. Enter selects in all views."));
    picker->setItems({}, hint);
    QObject::connect(picker, &QuickPicker::queryChanged, pause, qOverload<>(&QTimer::start));
    QObject::connect(pause, &QTimer::timeout, picker, [picker, &view, &jobs, data, hint] {
        const auto text = toUtf8(picker->query());
        jobs.start<CaseSearch>(
            searchSlot, words(QT_TRANSLATE_NOOP("CaseFinder", "Searching")), picker,
            [data, notes = view.notes(), text](const TaskContext& task) -> Result<CaseSearch> {
                return searchCase(*data, notes, text, mostHits, task);
            },
            [picker, &view, data, hint, text](const Result<CaseSearch>& found) {
                if (!found || view.data() != data) // another case meanwhile
                    return;
                auto items = itemsOf(view, *found);
                addTags(items, view, toQString(text));
                const bool isNothing = items.empty() && !text.empty();
                picker->setItems(std::move(items),
                                 isNothing ? words(QT_TRANSLATE_NOOP("CaseFinder", "Nothing in this case says that."))
                                           : hint);
            });
    });
    picker->show();
}

} // namespace lockstep
