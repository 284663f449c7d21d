// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/subject.h"

#include "app/text/display_name.h"
#include "app/text/text.h"
#include "app/text/time_words.h"

#include <QCoreApplication>

namespace lockstep {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Subject", text);
}

QString number(std::size_t count)
{
    return windowLanguage().number(static_cast<std::int64_t>(count));
}

} // namespace

QString subjectText(const CaseView& view, const Subject& subject)
{
    struct Words {
        const CaseView& view;
        QString operator()(std::monostate) const { return words(QT_TRANSLATE_NOOP("Subject", "The whole case")); }
        QString operator()(AccountId account) const
        {
            const bool known = view.data() && account.index() < view.data()->accountNames.size();
            return words(QT_TRANSLATE_NOOP("Subject", "Account: %1"))
                .arg(known ? displayName(*view.data(), account) : QString());
        }
        QString operator()(TargetId target) const
        {
            const bool known = view.data() && target.index() < view.data()->targetNames.size();
            return words(QT_TRANSLATE_NOOP("Subject", "Target: %1"))
                .arg(known ? displayName(*view.data(), target) : QString());
        }
        QString operator()(const std::string& finding) const
        {
            if (view.run())
                for (const auto& f : view.run()->findings)
                    if (f.id == finding)
                        return words(QT_TRANSLATE_NOOP("Subject", "Finding: %1")).arg(say(f.title));
            return words(QT_TRANSLATE_NOOP("Subject", "A finding of an earlier run: %1")).arg(visibleText(finding));
        }
        QString operator()(const TimeRange& range) const
        {
            return words(QT_TRANSLATE_NOOP("Subject", "Time: %1")).arg(rangeText(range));
        }
        QString operator()(const Group& group) const
        {
            const auto accounts = number(group.accounts.size());
            const auto targets = number(group.targets.size());
            return group.window ? words(QT_TRANSLATE_NOOP("Subject", "Observation: accounts: %1, targets: %2, %3"))
                                      .arg(accounts, targets, rangeText(*group.window))
                                : words(QT_TRANSLATE_NOOP("Subject", "Observation: accounts: %1, targets: %2"))
                                      .arg(accounts, targets);
        }
    };
    return std::visit(Words{view}, subject);
}

void showSubject(CaseView& view, const Subject& subject)
{
    if (const auto* account = std::get_if<AccountId>(&subject))
        view.select({{*account}, {}});
    else if (const auto* target = std::get_if<TargetId>(&subject))
        view.select({{}, {*target}});
    else if (const auto* finding = std::get_if<std::string>(&subject))
        view.showFinding(toQString(*finding));
    else if (const auto* range = std::get_if<TimeRange>(&subject))
        view.setBrush(*range);
    else if (const auto* group = std::get_if<Group>(&subject)) {
        view.setBrush(group->window);
        view.select({group->accounts, group->targets});
    }
}

std::string_view firstLine(std::string_view text)
{
    return text.substr(0, text.find('\n'));
}

Group selectedGroup(const CaseView& view)
{
    return {view.selection().accounts, view.selection().targets, view.brush()};
}

QString noteTitle(const Note& note, int mostLetters)
{
    const auto title = displayText(firstLine(note.text), mostLetters);
    return note.hasPicture ? words(QT_TRANSLATE_NOOP("Subject", "Picture: %1")).arg(title) : title;
}

} // namespace lockstep
