// SPDX-License-Identifier: GPL-3.0-or-later
// The mapping profile that a table is read by: choose one, save what is mapped as one, share it as a file.
#pragma once

#include "core/ingest/mapping_profile.h"

#include <QWidget>

#include <filesystem>
#include <optional>
#include <vector>

class QComboBox;
class QToolButton;

namespace lockstep {

class ProfileChoice : public QWidget {
    Q_OBJECT

public:
    ProfileChoice(std::filesystem::path folder, QWidget* parent);

    /// The plan is read when it is saved as a profile and outlives its being shown.
    void show(const ReadPlan& plan, const std::string& used);

Q_SIGNALS:
    /// Read the table by this profile; none: as it is recognised.
    void chosen(const std::optional<lockstep::MappingProfile>& profile);

private:
    void fill(const std::string& used);
    void choose();
    void save();
    void remove();
    void readFile();
    void writeFile();
    const MappingProfile* current() const;
    void complain(const Error& error);

    std::filesystem::path m_folder;
    std::vector<MappingProfile> m_profiles;
    const ReadPlan* m_plan = nullptr;
    bool m_filling = false;
    QComboBox* m_box;
    QToolButton* m_more;
};

} // namespace lockstep
