// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figurepreviewmodel.h"

#include <QWidget>

class QLabel;
class QTableView;
class QVBoxLayout;

namespace plumbline {

/// The third step of an import: what the rows of the sample become, and what lacks before they
/// can become anything.
class ImportFiguresStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFiguresStep(QWidget *parent = nullptr);

    void setDraft(const TableDraftPtr &draft);
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    /// The reader wants to mend what lacks.
    void roleWanted(plumbline::ColumnRole role);

private:
    void setUpTable();
    void tellCounts(const TableDraft &draft);
    void tellLacks(const std::vector<Lack> &lacking);
    void spanProblems();

    FigurePreviewModel m_model;
    QLabel *m_counts;
    QVBoxLayout *m_lacks;
    QTableView *m_table;
};

} // namespace plumbline
