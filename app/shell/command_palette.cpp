// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/command_palette.h"

#include "app/widgets/quick_picker.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>

#include <algorithm>

namespace lockstep {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("CommandPalette", text);
}

QString plain(QString text)
{
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    return text.remove(QLatin1Char('&')).replace(QLatin1Char('\x01'), QLatin1Char('&'));
}

struct Command {
    QString menu; ///< "View › Colours"
    QString title;
    QPointer<QAction> action;
};

void collect(const QList<QAction*>& actions, const QString& menu, std::vector<Command>& commands)
{
    for (auto* action : actions) {
        if (action->isSeparator())
            continue;
        const auto title = plain(action->text());
        if (auto* below = action->menu()) {
            Q_EMIT below->aboutToShow(); // menus that are filled when they open
            collect(below->actions(), menu.isEmpty() ? title : menu + QStringLiteral(" › ") + title, commands);
        } else if (action->isEnabled()) {
            commands.push_back({menu, title, action});
        }
    }
}

/// Every word somewhere in the name or its menu.
bool fits(const Command& command, const QStringList& words)
{
    const auto text = command.title + QLatin1Char(' ') + command.menu;
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

std::vector<PickItem> itemsFor(const std::vector<Command>& commands, const QString& query)
{
    const auto words = query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<const Command*> chosen;
    for (const auto& command : commands)
        if (fits(command, words))
            chosen.push_back(&command);
    // What begins with the first word comes first; otherwise the order of the menus stays.
    if (!words.isEmpty())
        std::stable_partition(chosen.begin(), chosen.end(), [&words](const Command* command) {
            return command->title.startsWith(words.front(), Qt::CaseInsensitive);
        });
    std::vector<PickItem> items;
    for (const auto* command : chosen) {
        auto title = command->title;
        if (command->action && command->action->isCheckable() && command->action->isChecked())
            title += QStringLiteral("  ✓");
        const auto keys =
            command->action ? command->action->shortcut().toString(QKeySequence::NativeText) : QString();
        items.push_back({{}, command->menu + QStringLiteral(" › ") + title, keys, [action = command->action] {
                             if (action && action->isEnabled())
                                 action->trigger();
                         }});
    }
    return items;
}

} // namespace

void showCommands(const QMenuBar& menus, QWidget* parent)
{
    std::vector<Command> commands;
    collect(menus.actions(), {}, commands);
    auto* picker = new QuickPicker(words(QT_TRANSLATE_NOOP("CommandPalette", "Commands")),
                                   words(QT_TRANSLATE_NOOP("CommandPalette", "What do you want to do?")), parent);
    picker->setItems(itemsFor(commands, {}));
    QObject::connect(picker, &QuickPicker::queryChanged, picker, [picker, commands](const QString& query) {
        auto items = itemsFor(commands, query);
        const bool isNothing = items.empty();
        picker->setItems(std::move(items),
                         isNothing ? words(QT_TRANSLATE_NOOP("CommandPalette", "No command is called that."))
                                   : QString());
    });
    picker->show();
}

} // namespace lockstep
