// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detailpane.h"

#include "model/derivedwords.h"
#include "ui/descriptionview.h"
#include "ui/labels.h"
#include "ui/notesection.h"
#include "ui/stylesheet.h"

#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace plumbline {

DetailPane::DetailPane(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("The chosen fact"));
}

void DetailPane::setState(ViewState *state)
{
    m_state = state;
    connect(state, &ViewState::currentChanged, this, &DetailPane::showCurrent);
    connect(state, &ViewState::datasetChanged, this, &DetailPane::showCurrent);
    connect(state, &ViewState::lensChanged, this, &DetailPane::followLens);
    showCurrent();
}

/// The passages stay: they are of the fact, however it is looked at.
void DetailPane::followLens()
{
    if (m_lens == m_state->lens() && m_rates == m_state->rates())
        return;
    ShownEvidence evidence = std::exchange(m_evidence, {});
    showCurrent();
    m_evidence = std::move(evidence);
    showEvidence();
}

void DetailPane::showCurrent()
{
    m_lens = m_state->lens();
    m_rates = m_state->rates();
    const DatasetPtr &dataset = m_state->dataset();
    const int fact = dataset ? dataset->indexOf(m_state->current()) : -1;
    m_evidence = {};
    m_description = fact >= 0 ? describe(*dataset, fact, m_state->lens()) : FactDescription();
    const auto computed = dataset ? derivation(*dataset, m_state->current(), m_state->lens().preferred)
                                  : std::optional<Derivation>();
    if (computed)
        m_description = describe(*dataset, *computed, m_lens);
    setUpdatesEnabled(false);
    QWidget *content = startContent();
    if (m_description.fact.isNull())
        buildEmpty();
    else
        buildDescription(content);
    buildNotes();
    buildEvidence(content);
    m_layout->addStretch();
    setWidget(content);
    setUpdatesEnabled(true);
}

void DetailPane::setNotes(NoteBook *notes)
{
    m_notes = notes;
    showCurrent();
}

void DetailPane::setOriginChecker(OriginChecker *checker)
{
    m_originChecker = checker;
    m_evidenceSection->setOriginChecker(checker);
}

void DetailPane::buildNotes()
{
    m_noteSection = nullptr;
    if (!m_notes || m_description.fact.isNull())
        return;
    m_noteSection = new NoteSection(m_notes, m_description.fact);
    connect(m_noteSection, &NoteSection::started, this, &DetailPane::reveal);
    m_layout->addSpacing(Spacing::Medium);
    m_layout->addWidget(m_noteSection);
}

/// Once it has its place: it may just have been made.
void DetailPane::reveal(QWidget *part)
{
    QTimer::singleShot(0, part, [this, part] { ensureWidgetVisible(part); });
}

void DetailPane::addNote()
{
    if (m_noteSection)
        m_noteSection->start({}, {});
}

QWidget *DetailPane::startContent()
{
    auto *content = new QWidget;
    content->setProperty("role", QStringLiteral("pane"));
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(Spacing::Large, Spacing::Large, Spacing::Large, Spacing::Large);
    m_layout->setSpacing(Spacing::Tight);
    return content;
}

void DetailPane::buildEmpty()
{
    m_layout->addWidget(captionLabel(tr("No fact chosen"), "title"));
    m_layout->addWidget(
        captionLabel(tr("Click a mark of the chart or a row of the table. What the articles and tables say "
                        "of it is shown here."),
                     "soft"));
    if (!m_state->dataset() || m_state->dataset()->factCount() == 0)
        return;
    auto *first = new QPushButton(tr("Choose the first fac&t"));
    first->setObjectName(QStringLiteral("chooseFirst"));
    connect(first, &QPushButton::clicked, this, &DetailPane::chooseFirst);
    m_layout->addSpacing(Spacing::Small);
    m_layout->addWidget(first, 0, Qt::AlignLeft);
}

/// Of the page on show; of the dataset where the page has none.
void DetailPane::chooseFirst()
{
    const Dataset &dataset = *m_state->dataset();
    const auto facts =
        factsOf(dataset, m_state->filter(), {m_state->page(), m_state->level(), m_state->lens().currency});
    const FactId first = dataset.fact(facts.empty() ? 0 : facts.front()).id();
    // Its button goes with the empty pane: not while it is being clicked.
    QMetaObject::invokeMethod(
        this, [this, first] { Q_EMIT factActivated(first); }, Qt::QueuedConnection);
}

void DetailPane::buildDescription(QWidget *content)
{
    auto *view = new DescriptionView(m_description, m_actions, content);
    connect(view, &DescriptionView::factActivated, this, &DetailPane::factActivated);
    m_layout->addWidget(view);
}

void DetailPane::setActions(const QList<QAction *> &actions)
{
    m_actions = actions;
    showCurrent();
}

void DetailPane::takeOrigins(const FactId &fact, const ShownOrigins &origins)
{
    if (fact == m_description.fact)
        m_evidence.origins = origins;
}

void DetailPane::showPassages(const FactId &fact, const std::vector<ShownPassage> &passages)
{
    if (fact != m_description.fact || fact.isNull())
        return;
    m_evidence.passages = passages;
    showEvidence();
    goToWanted();
    Q_EMIT passagesShown(fact);
}

void DetailPane::buildEvidence(QWidget *content)
{
    m_evidenceSection = new EvidenceSection(m_state, content);
    m_evidenceSection->setOriginChecker(m_originChecker);
    connect(m_evidenceSection, &EvidenceSection::factActivated, this, &DetailPane::factActivated);
    connect(m_evidenceSection, &EvidenceSection::attachRequested, this, &DetailPane::attachRequested);
    connect(m_evidenceSection, &EvidenceSection::readRequested, this, &DetailPane::readRequested);
    connect(m_evidenceSection, &EvidenceSection::reached, this, &DetailPane::reveal);
    if (m_noteSection)
        connect(m_evidenceSection, &EvidenceSection::noteRequested, m_noteSection, &NoteSection::start);
    m_layout->addWidget(m_evidenceSection);
}

void DetailPane::showEvidence()
{
    const bool withFigures = !m_description.otherFigures.isEmpty() || isDerivationId(m_description.fact);
    m_evidenceSection->setEvidence(m_evidence, Palette::of(m_theme), withFigures);
}

std::vector<PassageCard *> DetailPane::cards() const
{
    return m_evidenceSection->cards();
}

std::vector<OriginCard *> DetailPane::originCards() const
{
    return m_evidenceSection->originCards();
}

void DetailPane::setTheme(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    showEvidence();
}

void DetailPane::focusPassages()
{
    m_evidenceSection->focusFirst();
}

void DetailPane::showPassage(const FactId &fact, const QString &article, int paragraph)
{
    m_wanted = {fact, article, paragraph};
    goToWanted();
}

void DetailPane::goToWanted()
{
    if (m_wanted.fact.isNull() || m_wanted.fact != m_description.fact || cards().empty())
        return;
    const Place place = std::exchange(m_wanted, Place());
    m_evidenceSection->focusPassage(place.article, place.paragraph);
}

} // namespace plumbline
