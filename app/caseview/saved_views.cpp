// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/caseview/saved_views.h"

#include "app/text/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <string>
#include <string_view>
#include <unordered_set>

namespace lockstep {

namespace {

const std::string settingName = "views.saved";

/// Cannot be typed.
const QString keptName = QString(QChar(1));
constexpr std::size_t mostKept = 100'000; // names

Error nothingToSave()
{
    return makeError(ErrorCode::badArgument,
                     messageText(QT_TRANSLATE_NOOP("core", "Nothing was saved: no case is open, or it is open for "
                                                           "reading only.")));
}

QJsonObject read(const CaseView& view)
{
    if (!view.caseFile())
        return {};
    const auto stored = view.caseFile()->setting(settingName);
    if (!stored || !*stored)
        return {};
    return QJsonDocument::fromJson(QByteArray::fromStdString(**stored)).object();
}

Result<void> write(const CaseView& view, const QJsonObject& views)
{
    if (!view.caseFile() || view.caseFile()->isReadOnly())
        return nothingToSave();
    return view.caseFile()->setSetting(settingName,
                                       QJsonDocument(views).toJson(QJsonDocument::Compact).toStdString());
}

template <class Id>
QJsonArray namesOf(const std::vector<Id>& ids, const StringTable& names)
{
    QJsonArray list;
    for (const auto id : ids)
        list.append(toQString(std::string(names[id.index()])));
    return list;
}

/// One pass over all names.
template <class Id>
std::vector<Id> idsOf(const QJsonArray& list, const StringTable& names)
{
    std::unordered_set<std::string> held;
    for (const auto& name : list)
        held.insert(toUtf8(name.toString()));
    const std::unordered_set<std::string_view> wanted(held.begin(), held.end());
    std::vector<Id> ids;
    for (std::uint32_t i = 0; i < names.size() && !wanted.empty(); ++i)
        if (wanted.contains(names[i]))
            ids.emplace_back(i);
    return ids;
}

/// JSON has no whole numbers of 64 bits.
QJsonValue fromTime(Instant time)
{
    return time.isMissing() ? QJsonValue() : QJsonValue(QString::number(time.ms));
}

Instant toTime(const QJsonValue& value)
{
    bool isNumber = false;
    const auto ms = value.toString().toLongLong(&isNumber);
    return isNumber ? Instant{ms} : Instant();
}

QJsonObject selectionOf(const Selection& selection, const CaseData& data)
{
    return {{QStringLiteral("accounts"), namesOf(selection.accounts, data.accountNames)},
            {QStringLiteral("targets"), namesOf(selection.targets, data.targetNames)}};
}

Selection selectionFrom(const QJsonObject& saved, const CaseData& data)
{
    return {idsOf<AccountId>(saved.value(QStringLiteral("accounts")).toArray(), data.accountNames),
            idsOf<TargetId>(saved.value(QStringLiteral("targets")).toArray(), data.targetNames)};
}

QJsonArray filtersOf(const CaseView& view)
{
    QJsonArray list;
    for (const auto& filter : view.filters())
        list.append(QJsonObject{{QStringLiteral("name"), filter.name},
                                {QStringLiteral("accounts"), namesOf(filter.accounts, view.data()->accountNames)},
                                {QStringLiteral("targets"), namesOf(filter.targets, view.data()->targetNames)},
                                {QStringLiteral("negated"), filter.negated}});
    return list;
}

/// Without those of which nothing is left in the case: "only these" would become "all".
std::vector<ViewFilter> filtersFrom(const QJsonArray& list, const CaseData& data)
{
    std::vector<ViewFilter> filters;
    for (const auto& value : list) {
        const auto saved = value.toObject();
        ViewFilter filter;
        filter.name = saved.value(QStringLiteral("name")).toString();
        filter.accounts = idsOf<AccountId>(saved.value(QStringLiteral("accounts")).toArray(), data.accountNames);
        filter.targets = idsOf<TargetId>(saved.value(QStringLiteral("targets")).toArray(), data.targetNames);
        filter.negated = saved.value(QStringLiteral("negated")).toBool();
        if (!filter.accounts.empty() || !filter.targets.empty())
            filters.push_back(std::move(filter));
    }
    return filters;
}

} // namespace

QStringList savedViews(const CaseView& view)
{
    auto names = read(view).keys();
    names.removeAll(keptName);
    names.sort(Qt::CaseInsensitive);
    return names;
}

Result<void> saveView(const CaseView& view, const QString& name)
{
    if (!view.data())
        return nothingToSave();
    const auto state = view.state();
    auto saved = selectionOf(state.selection, *view.data());
    saved.insert(QStringLiteral("finding"), state.finding);
    saved.insert(QStringLiteral("filters"), filtersOf(view));
    if (state.only)
        saved.insert(QStringLiteral("only"), selectionOf(*state.only, *view.data()));
    if (state.brush) {
        saved.insert(QStringLiteral("from"), fromTime(state.brush->from));
        saved.insert(QStringLiteral("to"), fromTime(state.brush->to));
    }
    auto views = read(view);
    views.insert(name, saved);
    return write(view, views);
}

Result<void> showSavedView(CaseView& view, const QString& name)
{
    const auto views = read(view);
    const auto found = views.find(name);
    if (found == views.end() || !view.data())
        return makeError(ErrorCode::badArgument,
                         messageText(QT_TRANSLATE_NOOP("core", "The case has no view called \"%1\"."), toUtf8(name)));
    const auto saved = found->toObject();
    ViewState state;
    state.selection = selectionFrom(saved, *view.data());
    state.finding = saved.value(QStringLiteral("finding")).toString();
    auto only = selectionFrom(saved.value(QStringLiteral("only")).toObject(), *view.data());
    if (saved.value(QStringLiteral("filtered")).toBool()) // as older versions saved it
        only = state.selection;
    if (!only.empty()) // nothing left of it: "only these" would become "none"
        state.only = std::move(only);
    state.filters = filtersFrom(saved.value(QStringLiteral("filters")).toArray(), *view.data());
    if (saved.contains(QStringLiteral("from")))
        state.brush =
            TimeRange{toTime(saved.value(QStringLiteral("from"))), toTime(saved.value(QStringLiteral("to")))};
    view.restore(state);
    return {};
}

Result<void> removeSavedView(const CaseView& view, const QString& name)
{
    auto views = read(view);
    views.remove(name);
    return write(view, views);
}

Result<void> keepView(const CaseView& view)
{
    if (!view.data() || !view.caseFile() || view.caseFile()->isReadOnly())
        return {};
    const auto state = view.state();
    auto names = state.selection.accounts.size() + state.selection.targets.size();
    if (state.only)
        names += state.only->accounts.size() + state.only->targets.size();
    for (const auto& filter : view.filters())
        names += filter.accounts.size() + filter.targets.size();
    return names > mostKept ? removeSavedView(view, keptName) : saveView(view, keptName);
}

bool showKeptView(CaseView& view)
{
    return read(view).value(keptName).isObject() && showSavedView(view, keptName).ok();
}

} // namespace lockstep
