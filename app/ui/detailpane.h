// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/factdescription.h"
#include "ui/evidencesection.h"

#include <QScrollArea>

class QVBoxLayout;

namespace plumbline {

class NoteBook;
class NoteSection;

/// The current fact: its figure large, what it measures, and the passages and rows of
/// tables that say so. Follows the view state; passages arrive later by showPassages().
class DetailPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);

    /// `state` must outlive the pane. To be called once.
    void setState(ViewState *state);

    /// What can be done with the fact on show, as links below its head. They must outlive the pane.
    void setActions(const QList<QAction *> &actions);
    /// `notes` must outlive the pane. To be called once, after setState().
    void setNotes(NoteBook *notes);
    /// Looks after the files of imported figures; must outlive the pane. To be called once, after
    /// setState().
    void setOriginChecker(OriginChecker *checker);
    /// The notes on the fact on show; null when there is none.
    NoteSection *noteSection() const { return m_noteSection; }

    /// As shown; null when no fact is current.
    const FactDescription &description() const { return m_description; }
    /// Empty until the passages have arrived.
    std::vector<PassageCard *> cards() const;
    std::vector<OriginCard *> originCards() const;

public Q_SLOTS:
    /// Kept until the passages of the fact come. Ignored unless `fact` is the one on show.
    void takeOrigins(const plumbline::FactId &fact, const plumbline::ShownOrigins &origins);
    /// Ignored unless `fact` is the one on show.
    void showPassages(const plumbline::FactId &fact, const std::vector<plumbline::ShownPassage> &passages);
    void setTheme(plumbline::Theme theme);
    /// Puts the keyboard focus on the first passage.
    void focusPassages();
    /// Puts it on the passage of a paragraph, now or when the passages of `fact` have come.
    void showPassage(const plumbline::FactId &fact, const QString &article, int paragraph);
    /// Opens an empty note on the fact on show, for typing.
    void addNote();

Q_SIGNALS:
    void factActivated(const plumbline::FactId &fact);
    void attachRequested();
    /// The reader wants the article that a passage stands in, at its paragraph.
    void readRequested(const QString &article, int paragraph);
    /// The passages of the current fact are on screen.
    void passagesShown(const plumbline::FactId &fact);

private:
    struct Place {
        FactId fact;
        QString article;
        int paragraph = 0;
    };

    void goToWanted();
    void showCurrent();
    void followLens();
    QWidget *startContent();
    void buildEmpty();
    void chooseFirst();
    void buildDescription(QWidget *content);
    void buildNotes();
    void buildEvidence(QWidget *content);
    void showEvidence();
    void reveal(QWidget *part);

    ViewState *m_state = nullptr;
    QList<QAction *> m_actions;
    NoteBook *m_notes = nullptr;
    NoteSection *m_noteSection = nullptr; ///< owned by the content
    Theme m_theme = Theme::Light;
    Lens m_lens;          ///< that the description is made with
    RateTablePtr m_rates; ///< likewise
    FactDescription m_description;
    Place m_wanted; ///< null when no passage is waited for
    ShownEvidence m_evidence;
    EvidenceSection *m_evidenceSection = nullptr; ///< owned by the content; from setState() on
    OriginChecker *m_originChecker = nullptr;
    QVBoxLayout *m_layout = nullptr; ///< of the content
};

} // namespace plumbline
