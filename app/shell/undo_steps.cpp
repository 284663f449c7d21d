// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/undo_steps.h"

#include "app/text/text.h"
#include "app/widgets/quick_picker.h"

#include <QCoreApplication>

namespace lockstep {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("UndoSteps", text);
}

} // namespace

QString stepText(const CaseStep& step)
{
    const auto object = toQString(step.object);
    if (object.startsWith(QLatin1String("note")))
        return words(QT_TRANSLATE_NOOP("UndoSteps", "note"));
    if (object.startsWith(QLatin1String("finding")))
        return words(QT_TRANSLATE_NOOP("UndoSteps", "decision"));
    if (object.contains(QLatin1String("tag")))
        return words(QT_TRANSLATE_NOOP("UndoSteps", "tags"));
    return words(QT_TRANSLATE_NOOP("UndoSteps", "last change"));
}

void showSteps(const std::vector<CaseStep>& steps, const std::function<void(int undos)>& step, QWidget* parent)
{
    const auto number = [](std::size_t n) { return windowLanguage().number(static_cast<std::int64_t>(n)); };
    std::size_t done = 0;
    for (const auto& taken : steps)
        done += taken.undone ? 0 : 1;
    std::vector<PickItem> items;
    for (std::size_t i = steps.size(); i-- > 0;) {
        const bool undone = i >= done;
        const int undos = static_cast<int>(done) - static_cast<int>(i) - (undone ? 1 : 0);
        items.push_back({undone ? words(QT_TRANSLATE_NOOP("UndoSteps", "Undone: do again up to and with"))
                                : words(QT_TRANSLATE_NOOP("UndoSteps", "Done: undo down to and with")),
                         number(i + 1) + QStringLiteral(". ") + stepText(steps[i]), toQString(steps[i].object),
                         [step, undos] { step(undos); }});
    }
    auto* picker = new QuickPicker(words(QT_TRANSLATE_NOOP("UndoSteps", "What was done")),
                                   words(QT_TRANSLATE_NOOP("UndoSteps", "note, decision, tags")), parent);
    picker->setItems(items);
    QObject::connect(picker, &QuickPicker::queryChanged, picker, [picker, items](const QString& query) {
        std::vector<PickItem> fitting;
        for (const auto& item : items)
            if (item.title.contains(query, Qt::CaseInsensitive))
                fitting.push_back(item);
        picker->setItems(std::move(fitting));
    });
    picker->show();
}

} // namespace lockstep
