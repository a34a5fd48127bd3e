// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/palette.h"
#include "model/shownorigin.h"
#include "model/shownpassage.h"
#include "model/viewstate.h"

#include <QWidget>

class QVBoxLayout;

namespace plumbline {

class OriginCard;
class OriginChecker;
class PassageCard;

/// What says so: passages of articles, and rows of tables.
struct ShownEvidence {
    std::vector<ShownPassage> passages;
    ShownOrigins origins;
};

/// The evidence of one fact, a card for each passage and row. Takes no room while there is none.
class EvidenceSection : public QWidget
{
    Q_OBJECT

public:
    /// `state` learns which phrase the pointer is on; must outlive the section.
    EvidenceSection(ViewState *state, QWidget *parent);

    /// Looks after the files of the rows that are shown next; must outlive the section.
    void setOriginChecker(OriginChecker *checker) { m_checker = checker; }

    /// In place of what was shown. `colours` must outlive it; `withFigures` names the figure of
    /// each statement.
    void setEvidence(const ShownEvidence &evidence, const Palette &colours, bool withFigures);

    const std::vector<PassageCard *> &cards() const { return m_cards; }
    const std::vector<OriginCard *> &originCards() const { return m_originCards; }

    /// Puts the keyboard focus on the first card.
    void focusFirst();
    /// Puts it on the passage of a paragraph; on the first card when there is none.
    void focusPassage(const QString &article, int paragraph);

Q_SIGNALS:
    void factActivated(const plumbline::FactId &fact);
    void attachRequested();
    void readRequested(const QString &article, int paragraph);
    void noteRequested(const QString &article, const QString &quote);
    /// A card has got the focus and wants to be seen; it may just have been made.
    void reached(QWidget *card);

private:
    void clear();
    void addTitle(const QString &title);
    void addCard(const ShownPassage &passage, const Palette &colours, bool withFigures);
    void focusOn(PassageCard *card);

    ViewState *m_state;
    OriginChecker *m_checker = nullptr;
    QVBoxLayout *m_layout;
    std::vector<PassageCard *> m_cards;
    std::vector<OriginCard *> m_originCards;
};

} // namespace plumbline
