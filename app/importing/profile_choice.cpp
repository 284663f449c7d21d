// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/profile_choice.h"

#include "app/text/display_name.h"
#include "app/text/text.h"
#include "core/workspace/profile_folder.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QToolButton>

#include <algorithm>

namespace lockstep {

namespace {

QString fileFilter()
{
    return ProfileChoice::tr("Mapping profiles (*%1)").arg(QLatin1String(profileEnding));
}

} // namespace

ProfileChoice::ProfileChoice(std::filesystem::path folder, QWidget* parent)
    : QWidget(parent), m_folder(std::move(folder)), m_box(new QComboBox(this)), m_more(new QToolButton(this))
{
    m_box->setObjectName(QStringLiteral("profile"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    m_more->setObjectName(QStringLiteral("profileMenu"));
    m_more->setText(tr("Profi&le"));
    m_more->setToolTip(tr("Save, share or remove mapping profiles"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(m_more);
    menu->addAction(tr("&Save this mapping…"), this, &ProfileChoice::save);
    menu->addAction(tr("&Open a profile from a file…"), this, &ProfileChoice::readFile);
    auto* write = menu->addAction(tr("Save the chosen profile to a &file…"), this, &ProfileChoice::writeFile);
    auto* remove = menu->addAction(tr("&Remove the chosen profile"), this, &ProfileChoice::remove);
    connect(menu, &QMenu::aboutToShow, this, [this, write, remove] {
        write->setEnabled(current());
        remove->setEnabled(current());
    });
    m_more->setMenu(menu);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box, 1);
    layout->addWidget(m_more);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, &ProfileChoice::choose);
}

void ProfileChoice::show(const ReadPlan& plan, const std::string& used)
{
    m_plan = &plan;
    fill(used);
}

void ProfileChoice::fill(const std::string& used)
{
    m_filling = true;
    m_profiles = profilesIn(m_folder);
    m_box->clear();
    m_box->addItem(tr("None"));
    for (const auto& profile : m_profiles) {
        m_box->addItem(displayText(profile.name, 60));
        if (profile.name == used)
            m_box->setCurrentIndex(m_box->count() - 1);
    }
    m_filling = false;
}

const MappingProfile* ProfileChoice::current() const
{
    const int index = m_box->currentIndex() - 1;
    return index < 0 ? nullptr : &m_profiles[static_cast<std::size_t>(index)];
}

void ProfileChoice::choose()
{
    if (m_filling)
        return;
    const auto* profile = current();
    Q_EMIT chosen(profile ? std::optional(*profile) : std::nullopt);
}

void ProfileChoice::save()
{
    const auto* known = current();
    bool accepted = false;
    const auto name = QInputDialog::getText(this, tr("Save this mapping"),
                                            tr("Name of the profile. A table with the same columns is read by it:"),
                                            QLineEdit::Normal, known ? toQString(known->name) : QString(), &accepted)
                          .trimmed();
    if (!accepted || name.isEmpty() || !m_plan)
        return;
    const auto profile = profileOf(*m_plan, toUtf8(name));
    const bool replaces = std::any_of(m_profiles.begin(), m_profiles.end(),
                                      [&profile](const auto& one) { return one.name == profile.name; });
    if (replaces && (!known || known->name != profile.name)
        && QMessageBox::question(this, tr("Save this mapping"),
                                 tr("There is a profile \"%1\" already. Replace it?").arg(name))
               != QMessageBox::Yes)
        return;
    if (const auto saved = saveProfile(m_folder, profile); !saved)
        return complain(saved.error());
    fill(profile.name);
}

void ProfileChoice::remove()
{
    const auto* profile = current();
    if (!profile)
        return;
    if (QMessageBox::question(
            this, tr("Remove the profile"),
            tr("Remove the mapping profile \"%1\"? What was imported with it stays.").arg(toQString(profile->name)))
        != QMessageBox::Yes)
        return;
    if (const auto removed = removeProfile(m_folder, profile->name); !removed)
        return complain(removed.error());
    fill({});
}

void ProfileChoice::readFile()
{
    const auto path = QFileDialog::getOpenFileName(this, tr("Open a mapping profile"), QString(), fileFilter());
    if (path.isEmpty())
        return;
    const auto profile = readProfile(QFileInfo(path).filesystemFilePath());
    if (!profile)
        return complain(profile.error());
    if (const auto saved = saveProfile(m_folder, *profile); !saved)
        return complain(saved.error());
    fill(profile->name);
    Q_EMIT chosen(*profile);
}

void ProfileChoice::writeFile()
{
    const auto* profile = current();
    if (!profile)
        return;
    auto path = QFileDialog::getSaveFileName(this, tr("Save the mapping profile"),
                                             toQString(profile->name + profileEnding), fileFilter());
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(profileEnding)))
        path += QLatin1String(profileEnding);
    if (const auto written = writeProfile(QFileInfo(path).filesystemFilePath(), *profile); !written)
        complain(written.error());
}

void ProfileChoice::complain(const Error& error)
{
    QMessageBox box(QMessageBox::Warning, tr("Mapping profile"), say(error), QMessageBox::Ok, this);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace lockstep

#include "moc_profile_choice.cpp"
