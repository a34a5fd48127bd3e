// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/aspectform.h"

class QLineEdit;

namespace plumbline {

class SampleView;

/// The first step of an import: which table of the file, and how it is written.
class ImportTableStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportTableStep(QWidget *parent = nullptr);

    void setDraft(const TableDraftPtr &draft);
    AspectForm *form() const { return m_form; }
    QLineEdit *range() const { return m_range; }
    SampleView *rows() const { return m_rows; }

Q_SIGNALS:
    void changeWanted(const plumbline::MappingChange &change);

private:
    void addRange();
    void chooseRange();
    void tellRows(const TableDraft &draft);

    AspectForm *m_form;
    QLineEdit *m_range;
    QLabel *m_rangeLabel = nullptr;
    QLabel *m_rangeReason;
    QLabel *m_notices;
    SampleView *m_rows;
    QLabel *m_count;
};

} // namespace plumbline
