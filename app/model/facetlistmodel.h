// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/filterfacets.h"

#include <QAbstractListModel>

namespace plumbline {

/// The values of one section of the filter: which are wanted, and how many facts
/// each would show.
///
/// Shows what it is given and asks for changes by signals; nothing changes until
/// the answer comes back. Positions only, so thousands of rows cost a screenful.
/// GUI thread.
class FacetListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole, ///< int: facts that the value would show
        IdRole,
        PlaceRole,   ///< int: place in the focus, -1: none; only companies have it
        HeadingRole, ///< bool: the row names those below it
    };

    explicit FacetListModel(FilterSection section, QObject *parent = nullptr);

    FilterSection section() const { return m_section; }
    void setFacets(const Facets &facets);
    void setChoice(const Choice &choice);
    /// Shows values of which a name contains the text; empty shows all.
    void setSearch(const QString &text);

    int valueCount() const { return static_cast<int>(values().size()); }
    int wantedCount() const;
    /// -1 when the value is not shown.
    int rowOf(const QString &id) const;

    /// Every value that is shown wanted, or none of them.
    Choice withShown(bool isWanted) const;
    Choice with(int row, bool isWanted) const;
    Choice only(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Asks for the choice with or without the value: only Qt::CheckStateRole.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void choiceWanted(const plumbline::Choice &choice);

protected:
    const std::vector<FacetValue> &values() const;
    /// The value of a row, null for a heading.
    const FacetValue *valueOf(const QModelIndex &index) const;
    /// Positions in values(), or a number below 0 that the subclass knows.
    const std::vector<int> &rows() const { return m_rows; }
    /// Rows of the values that match the search, in their order.
    virtual std::vector<int> arranged(const std::vector<int> &matching) const { return matching; }
    virtual QString spokenText(const FacetValue &value, int count) const;
    void arrange();

private:
    std::vector<int> matching() const;
    int countOf(int value) const;
    Choice choiceOf(const std::vector<char> &wanted) const;
    void markWanted();

    FilterSection m_section;
    std::shared_ptr<const FacetValues> m_values;
    std::vector<int> m_counts;
    Choice m_choice;
    std::vector<char> m_wanted; ///< by value
    QString m_search;
    std::vector<int> m_rows;
};

} // namespace plumbline
