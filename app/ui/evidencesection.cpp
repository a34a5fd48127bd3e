// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidencesection.h"

#include "ui/labels.h"
#include "ui/origincard.h"
#include "ui/origintable.h"
#include "ui/passagecard.h"
#include "ui/passagetext.h"
#include "ui/stylesheet.h"

#include <QVBoxLayout>

namespace plumbline {

EvidenceSection::EvidenceSection(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Spacing::Small);
    hide();
}

void EvidenceSection::setEvidence(const ShownEvidence &evidence, const Palette &colours, bool withFigures)
{
    clear();
    if (!evidence.passages.empty())
        addTitle(tr("Passages"));
    for (const ShownPassage &passage : evidence.passages)
        addCard(passage, colours, withFigures);
    if (!evidence.origins.cards.empty()) {
        addTitle(tr("Rows of tables"));
        m_originCards = addOriginCards(*m_layout, evidence.origins, colours, withFigures, m_checker);
    }
    for (OriginCard *card : m_originCards)
        connect(card, &OriginCard::factClicked, this, &EvidenceSection::factActivated);
    setVisible(!m_cards.empty() || !m_originCards.empty());
}

void EvidenceSection::clear()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    m_cards.clear();
    m_originCards.clear();
}

void EvidenceSection::addTitle(const QString &title)
{
    m_layout->addSpacing(Spacing::Medium);
    m_layout->addWidget(captionLabel(title.toUpper(), "section"));
}

/// A phrase leads to another fact later: the card is gone when that is on show.
void EvidenceSection::addCard(const ShownPassage &passage, const Palette &colours, bool withFigures)
{
    auto *card = new PassageCard(passage, colours, withFigures);
    PassageText *text = card->text();
    text->setHovered(m_state->hovered());
    connect(card, &PassageCard::attachRequested, this, &EvidenceSection::attachRequested);
    connect(card, &PassageCard::readRequested, this, &EvidenceSection::readRequested);
    connect(card, &PassageCard::noteRequested, this, &EvidenceSection::noteRequested);
    connect(text, &PhraseText::factClicked, this, &EvidenceSection::factActivated, Qt::QueuedConnection);
    connect(text, &PhraseText::factHovered, m_state, &ViewState::setHovered);
    connect(m_state, &ViewState::hoveredChanged, text, &PhraseText::setHovered);
    m_layout->addWidget(card);
    m_cards.push_back(card);
}

void EvidenceSection::focusFirst()
{
    if (!m_cards.empty())
        focusOn(m_cards.front());
    else if (!m_originCards.empty())
        m_originCards.front()->rows()->setFocus(Qt::OtherFocusReason);
}

void EvidenceSection::focusPassage(const QString &article, int paragraph)
{
    for (PassageCard *card : m_cards) {
        if (card->passage().articleId == article && card->passage().paragraph == paragraph)
            return focusOn(card);
    }
    focusFirst();
}

void EvidenceSection::focusOn(PassageCard *card)
{
    card->text()->setFocus(Qt::OtherFocusReason);
    Q_EMIT reached(card);
}

} // namespace plumbline
