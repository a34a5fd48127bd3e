// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/viewcodec.h"

#include <vector>

namespace plumbline {

/// Views with names, in the order in which the reader keeps them. A value.
///
/// As text:
///
///     {"plumbline-views": 1, "dataset": "china-cloud",
///      "views": [{"name": "Cloud shares", "view": {"plumbline-view": 1, ...}}]}
///
/// What this version does not understand of a view, or of the file, is kept and
/// written again: a view that cannot be opened is told when it is opened.
class SavedViews
{
public:
    struct Item {
        QString name;
        QJsonObject object; ///< the whole entry

        friend bool operator==(const Item &, const Item &) = default;
    };

    static constexpr qsizetype LongestName = 200;
    static constexpr size_t MostViews = 1000;

    const std::vector<Item> &items() const { return m_items; }
    /// -1 when there is none of the name; upper and lower case are different.
    int indexOf(const QString &name) const;
    Result<WrittenView> view(int index) const;

    /// In the place of the view of the same name, else at the end. The name must be usable.
    void put(const QString &name, const WrittenView &view);
    /// New order and names; items that are not in the list are gone.
    void setItems(std::vector<Item> items) { m_items = std::move(items); }
    static Item renamed(Item item, const QString &name);

    /// What is wrong with a name, in one sentence; empty when nothing is.
    static QString problemOfName(const QString &name);

    QByteArray toJson(const QString &dataset) const;
    /// Usage: this is no list of views; NewerVersion; RuleBroken; TooLarge.
    static Result<SavedViews> fromJson(const QByteArray &json);

    friend bool operator==(const SavedViews &, const SavedViews &) = default;

private:
    std::vector<Item> m_items;
    QJsonObject m_file; ///< as it was read
};

} // namespace plumbline
