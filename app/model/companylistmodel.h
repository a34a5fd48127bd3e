// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facetlistmodel.h"
#include "model/focus.h"

namespace plumbline {

/// The companies of the filter: below a heading those in focus by their places,
/// below a second one the others.
///
/// A company is dragged from one group to the other; dropped on a company in
/// focus it asks for that one's place.
class CompanyListModel : public FacetListModel
{
    Q_OBJECT

public:
    explicit CompanyListModel(QObject *parent = nullptr);

    /// As Focus::ids gives them. While rows are held still, places that the program
    /// has chosen change colours only.
    void setFocus(const QStringList &places, bool isAutomatic = false);
    /// Held while the reader's pointer is on the rows: none moves away under it
    /// because another was checked.
    void setHeld(bool isHeld);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// `place` is -1 where any will do.
    void focusWanted(const QString &company, int place);
    void unfocusWanted(const QString &company);

protected:
    std::vector<int> arranged(const std::vector<int> &matching) const override;
    QString spokenText(const FacetValue &value, int count) const override;

private:
    int placeOf(const FacetValue &value) const;
    QString headingText(int row) const;
    int companiesInFocus() const;

    QStringList m_places;
    bool m_isHeld = false;
    bool m_mustArrange = false; ///< as soon as the rows are let go
};

} // namespace plumbline
