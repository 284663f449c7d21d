// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about one file to be imported: what was recognised, what the user declares, columns and preview.
#pragma once

#include "core/ingest/recognise.h"

#include <QWidget>

#include <filesystem>
#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;

namespace lockstep {

class ColumnMapper;
class ProfileChoice;
struct ImportItem;

class FilePanel : public QWidget {
    Q_OBJECT

public:
    explicit FilePanel(std::filesystem::path profiles, QWidget* parent = nullptr);

    /// The item outlives its being shown; nullptr: none.
    void show(ImportItem* item);
    /// What was remarked changed; everything else stays as it is.
    void showRemarks();
    /// Remarks and preview, after the file was asked again.
    void showAnswer();
    /// Sentences on what is still to be said, empty when the file can be imported.
    static QStringList missing(const ReadPlan& plan);

Q_SIGNALS:
    void edited();
    void sheetChosen(const std::string& sheet);
    void profileChosen(const std::optional<lockstep::MappingProfile>& profile);

private:
    void buildForm();
    void fillForm();
    void changeKind();
    void changeField(int column, Field field);
    void refresh();
    ReadPlan* plan();

    ImportItem* m_item = nullptr;
    bool m_filling = false;
    QLabel* m_summary;
    QWidget* m_body; ///< hidden while there is nothing to edit
    QFormLayout* m_form;
    QComboBox* m_sheet; ///< of a workbook
    ProfileChoice* m_profile;
    QComboBox* m_kind;
    QComboBox* m_verb;
    QLineEdit* m_target;
    QComboBox* m_order;
    QComboBox* m_zone;
    QComboBox* m_dates;
    ColumnMapper* m_columns;
    QListWidget* m_remarks;
};

} // namespace lockstep
