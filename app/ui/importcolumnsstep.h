// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/aspectform.h"

namespace plumbline {

class SampleView;

/// What the dataset at hand offers for words that a table lacks.
struct ImportSuggestions {
    QStringList companies;
    QStringList metrics;
};

/// The second step of an import: what each column says, and what no column says.
class ImportColumnsStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumnsStep(const ImportSuggestions &suggestions, QWidget *parent = nullptr);

    void setDraft(const TableDraftPtr &draft);
    /// Leads to what mends a lack: the boxes over the columns, or the constant.
    void focusRole(ColumnRole role);
    SampleView *rows() const { return m_rows; }
    QComboBox *constant(ColumnRole role) const { return m_constants[role].box; }
    AspectForm *form() const { return m_form; }

Q_SIGNALS:
    void changeWanted(const plumbline::MappingChange &change);

private:
    struct Constant {
        QLabel *label = nullptr;
        QComboBox *box = nullptr;
        QLabel *reason = nullptr;
    };

    void addConstant(ColumnRole role, const QString &label, const QStringList &suggestions);
    void fill(ColumnRole role, const TableDraft &draft);
    void choose(ColumnRole role);

    SampleView *m_rows;
    AspectForm *m_form;
    QMap<ColumnRole, Constant> m_constants;
};

} // namespace plumbline
