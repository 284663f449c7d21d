// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/command_palette.h"

#include "app/widgets/quick_picker.h"

#include <QAction>
#include <QCoreApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>
#include <functional>

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

const QString below = QStringLiteral(" › ");

struct Command {
    QString menu; ///< "View › Colours"
    QString title;
    QString keys;
    bool isOn = false; ///< of what is on or off
    std::function<void()> act;
};

bool isThere(const std::vector<Command>& commands, const QString& menu, const QString& title)
{
    return std::any_of(commands.begin(), commands.end(),
                       [&](const Command& c) { return c.menu == menu && c.title == title; });
}

void collect(const QList<QAction*>& actions, const QString& menu, std::vector<Command>& commands)
{
    for (auto* action : actions) {
        const auto title = plain(action->text());
        if (action->isSeparator() || !action->isVisible() || title.isEmpty())
            continue;
        if (auto* more = action->menu()) {
            Q_EMIT more->aboutToShow(); // menus that are filled when they open
            collect(more->actions(), menu.isEmpty() ? title : menu + below + title, commands);
        } else if (action->isEnabled() && !isThere(commands, menu, title)) {
            commands.push_back({menu, title, action->shortcut().toString(QKeySequence::NativeText),
                                action->isCheckable() && action->isChecked(), [action = QPointer(action)] {
                                    if (action && action->isEnabled())
                                        action->trigger();
                                }});
        }
    }
}

/// A button whose text is only a sign is called as a screen reader calls it.
QString nameOf(const QAbstractButton& button)
{
    const auto text = plain(button.text());
    const bool isWord = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return isWord ? text : button.accessibleName();
}

/// In a tool bar that is too short its buttons are hidden, which says nothing about whether they can be used.
bool isOffered(const QWidget& widget, const QWidget& place)
{
    if (const auto* bar = qobject_cast<const QToolBar*>(widget.parentWidget()))
        for (auto* action : bar->actions())
            if (bar->widgetForAction(action) == &widget)
                return action->isVisible() && bar->isVisibleTo(&place);
    return widget.isVisibleTo(&place);
}

/// The parts of Qt's own boxes and bars are no commands.
bool isPartOfAnother(const QWidget& widget)
{
    return widget.objectName().startsWith(QLatin1String("qt_")) || qobject_cast<QLineEdit*>(widget.parentWidget())
           || qobject_cast<QTabBar*>(widget.parentWidget()) || qobject_cast<QDockWidget*>(widget.parentWidget());
}

void collect(const CommandPlace& place, std::vector<Command>& commands)
{
    auto widgets = place.widget->findChildren<QWidget*>();
    widgets.prepend(place.widget);
    for (const auto* widget : widgets) {
        if (isPartOfAnother(*widget) || qobject_cast<const QMenu*>(widget) || !isOffered(*widget, *place.widget))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (!button) {
            collect(widget->actions(), place.title, commands);
            continue;
        }
        const auto* tool = qobject_cast<const QToolButton*>(button);
        const auto title = nameOf(*button);
        if (title.isEmpty() || !button->isEnabled() || (tool && tool->defaultAction()))
            continue;
        if (tool && tool->menu()) {
            Q_EMIT tool->menu()->aboutToShow();
            collect(tool->menu()->actions(), place.title, commands);
        } else if (!isThere(commands, place.title, title)) {
            commands.push_back({place.title, title, button->shortcut().toString(QKeySequence::NativeText),
                                button->isCheckable() && button->isChecked(),
                                [button = QPointer(const_cast<QAbstractButton*>(button))] {
                                    if (button && button->isEnabled())
                                        button->click();
                                }});
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
    for (const auto* command : chosen)
        items.push_back({{},
                         command->menu + below + command->title + (command->isOn ? QStringLiteral("  ✓") : QString()),
                         command->keys,
                         command->act});
    return items;
}

} // namespace

void showCommands(const QMenuBar& menus, const std::vector<CommandPlace>& places, QWidget* parent)
{
    std::vector<Command> commands;
    collect(menus.actions(), {}, commands);
    for (const auto& place : places)
        collect(place, commands);
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
