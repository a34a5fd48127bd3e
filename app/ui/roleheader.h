// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tabledraft.h"

#include <QHash>
#include <QHeaderView>

class QComboBox;

namespace plumbline {

/// The header of a sample of a table: over each column its title, its type, why it is read
/// as it is, and a box for what it says of the figures. Boxes are made for the columns in sight, and for the
/// next ones that Tab leads to.
class RoleHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit RoleHeader(QWidget *parent = nullptr);

    void setDraft(const TableDraftPtr &draft);
    /// Makes the box where there is none.
    QComboBox *box(int column);
    /// Scrolls to the box of a column and gives it the keyboard.
    void focusColumn(int column);

    QSize sizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

public Q_SLOTS:
    /// After the table has been scrolled.
    void placeBoxes();

Q_SIGNALS:
    void roleChosen(int column, plumbline::ColumnRole role);

protected:
    void updateGeometries() override;
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    QSize sectionSizeFromContents(int column) const override;

private:
    void refresh(int column);
    void follow(int column);
    static bool opensInstead(QComboBox *box, QEvent *event);
    int boxHeight() const;
    QString guessOf(int column) const;

    TableDraftPtr m_draft;
    QHash<int, QComboBox *> m_boxes; ///< by column; children of the header
};

} // namespace plumbline
