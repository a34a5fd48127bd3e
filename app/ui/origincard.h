// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/palette.h"
#include "model/originchecker.h"
#include "model/shownorigin.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace plumbline {

class OriginRows;

/// Where in a table of another program a figure stands: the file, the row with its neighbours,
/// and whether the file says the same still.
class OriginCard : public QFrame
{
    Q_OBJECT

public:
    /// `withFigure` names the figure of the statement: where those of a fact differ. `checker`
    /// may be null, then nothing is said of the file; it must outlive the card.
    OriginCard(const ShownOrigin &origin, const Palette &colours, bool withFigure, OriginChecker *checker,
               QWidget *parent = nullptr);
    ~OriginCard() override;

    OriginRows *rows() const { return m_rows; }
    const ShownOrigin &origin() const { return m_origin; }
    /// The row with its titles, and its source.
    QString citation() const { return originCitation(m_origin); }
    /// What is known of the file, as shown.
    QString stateText() const;

Q_SIGNALS:
    void factClicked(const plumbline::FactId &fact);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void addHead(bool withFigure);
    void addHash();
    void addState();
    void ask();
    void show(const OriginPlace &place, const OriginFinding &finding);
    void locate();
    OriginPlace place() const;

    ShownOrigin m_origin;
    OriginChecker *m_checker;
    QVBoxLayout *m_layout;
    OriginRows *m_rows;
    QLabel *m_state = nullptr; ///< null without a checker
    CancelFlag m_isGone;
};

/// Adds a card for each place to a layout; gives them.
std::vector<OriginCard *> addOriginCards(QVBoxLayout &layout, const ShownOrigins &origins,
                                         const Palette &colours, bool withFigures, OriginChecker *checker);

} // namespace plumbline
