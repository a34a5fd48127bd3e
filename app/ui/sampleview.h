// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sampletablemodel.h"

#include <QTableView>

namespace plumbline {

class RoleHeader;

/// Rows of a table as they stand in its file; those that are passed over are pale.
class SampleView : public QTableView
{
    Q_OBJECT

public:
    enum class Header {
        Titles,
        Roles, ///< with a box over each column
    };

    explicit SampleView(Header header, QWidget *parent = nullptr);

    void setDraft(const TableDraftPtr &draft);
    const SampleTableModel &sample() const { return m_model; }
    /// Null with plain titles.
    RoleHeader *roles() const { return m_roles; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    SampleTableModel m_model;
    RoleHeader *m_roles = nullptr; ///< owned by the view
};

} // namespace plumbline
