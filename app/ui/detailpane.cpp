// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detailpane.h"

#include "model/derivedwords.h"
#include "ui/flowlayout.h"
#include "ui/labels.h"
#include "ui/notesection.h"
#include "ui/origincard.h"
#include "ui/origintable.h"
#include "ui/passagecard.h"
#include "ui/passagetext.h"
#include "ui/stylesheet.h"

#include <QAction>
#include <QGridLayout>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace plumbline {

namespace {

/// All sections have their values below each other.
constexpr int LabelWidth = 88;
constexpr int MostLabelWidth = 160;

QString toneName(Pill::Tone tone)
{
    switch (tone) {
    case Pill::Tone::Good:
        return QStringLiteral("good");
    case Pill::Tone::Caution:
        return QStringLiteral("caution");
    case Pill::Tone::Plain:
        break;
    }
    return QStringLiteral("plain");
}

QLabel *pillLabel(const Pill &pill)
{
    QLabel *label = captionLabel(pill.text, "pill");
    label->setWordWrap(false);
    label->setProperty("tone", toneName(pill.tone));
    return label;
}

/// What cannot be broken into lines, such as a figure with its unit.
int widestWord(const QLabel &label)
{
    label.ensurePolished();
    int widest = 0;
    for (const QString &word : label.text().split(QLatin1Char(' ')))
        widest = std::max(widest, label.fontMetrics().horizontalAdvance(word));
    return widest;
}

} // namespace

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
    std::vector<ShownPassage> passages = m_passages;
    ShownOrigins origins = m_origins;
    showCurrent();
    m_passages = std::move(passages);
    m_origins = std::move(origins);
    buildPassages();
}

void DetailPane::showCurrent()
{
    m_lens = m_state->lens();
    m_rates = m_state->rates();
    const DatasetPtr &dataset = m_state->dataset();
    const int fact = dataset ? dataset->indexOf(m_state->current()) : -1;
    m_passages.clear();
    m_origins = {};
    m_description = fact >= 0 ? describe(*dataset, fact, m_state->lens()) : FactDescription();
    const auto computed = dataset ? derivation(*dataset, m_state->current(), m_state->lens().preferred)
                                  : std::optional<Derivation>();
    if (computed)
        m_description = describe(*dataset, *computed, m_lens);
    setUpdatesEnabled(false);
    QWidget *content = startContent();
    if (m_description.fact.isNull()) {
        buildEmpty();
    } else {
        buildHead();
        buildPills();
        buildActions();
        for (const Caution &caution : m_description.cautions)
            buildCaution(caution);
        for (const DescriptionSection &section : m_description.sections)
            buildSection(section);
    }
    buildNotes();
    m_passageLayout = new QVBoxLayout;
    m_passageLayout->setSpacing(Spacing::Small);
    m_layout->addLayout(m_passageLayout);
    m_layout->addStretch();
    setWidget(content);
    setUpdatesEnabled(true);
}

void DetailPane::setNotes(NoteBook *notes)
{
    m_notes = notes;
    showCurrent();
}

void DetailPane::buildNotes()
{
    m_noteSection = nullptr;
    if (!m_notes || m_description.fact.isNull())
        return;
    m_noteSection = new NoteSection(m_notes, m_description.fact);
    connect(m_noteSection, &NoteSection::started, this, [this](QWidget *field) {
        // Once it has its place: it has just been made.
        QTimer::singleShot(0, field, [this, field] { ensureWidgetVisible(field); });
    });
    m_layout->addSpacing(Spacing::Medium);
    m_layout->addWidget(m_noteSection);
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
    m_cards.clear();
    m_originCards.clear();
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
    auto *first = new QPushButton(tr("Choose the first &fact"));
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

void DetailPane::buildHead()
{
    m_layout->addWidget(plainLabel(m_description.company, "soft"));
    if (!m_description.figure.isEmpty())
        m_layout->addWidget(plainLabel(m_description.figure, "figure"));
    for (const QString &other : m_description.otherFigures)
        m_layout->addWidget(plainLabel(other, "name"));
    m_layout->addWidget(plainLabel(m_description.what, m_description.figure.isEmpty() ? "event" : "what"));
}

void DetailPane::buildPills()
{
    auto *flow = new FlowLayout(Spacing::Tight);
    for (const Pill &pill : m_description.pills)
        flow->addWidget(pillLabel(pill));
    m_layout->addSpacing(Spacing::Tight);
    m_layout->addLayout(flow);
}

void DetailPane::setActions(const QList<QAction *> &actions)
{
    m_actions = actions;
    showCurrent();
}

/// Not for what is computed: that has nothing of its own to correct.
void DetailPane::buildActions()
{
    if (m_actions.isEmpty() || isDerivationId(m_description.fact))
        return;
    auto *row = new QHBoxLayout;
    for (QAction *action : std::as_const(m_actions)) {
        QPushButton *button = linkButton(action->iconText());
        button->setToolTip(plainToolTip(action->toolTip()));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    }
    row->addStretch();
    m_layout->addSpacing(Spacing::Tight);
    m_layout->addLayout(row);
}

QWidget *DetailPane::opener(const FactId &fact)
{
    QPushButton *button = linkButton(tr("open"));
    button->setAccessibleName(tr("open this fact"));
    connect(button, &QPushButton::clicked, this, [this, fact] { Q_EMIT factActivated(fact); });
    return button;
}

void DetailPane::buildSection(const DescriptionSection &section)
{
    m_layout->addSpacing(Spacing::Medium);
    m_layout->addWidget(captionLabel(section.title.toUpper(), "section"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Spacing::Medium);
    grid->setVerticalSpacing(Spacing::Tight);
    grid->setColumnStretch(1, 1);
    int line = 0;
    std::vector<QLabel *> labels;
    for (const DescriptionRow &row : section.rows) {
        const bool opens = !row.opens.isNull();
        QLabel *value = plainLabel(row.value, "value");
        value->setAccessibleName(row.label);
        QLabel *label = captionLabel(row.label, "soft");
        labels.push_back(label);
        grid->addWidget(label, line, 0, Qt::AlignTop);
        grid->addWidget(value, line, 1, 1, opens ? 1 : 2);
        if (opens)
            grid->addWidget(opener(row.opens), line, 2, Qt::AlignTop);
        ++line;
    }
    m_layout->addLayout(grid);
    int width = LabelWidth;
    for (const QLabel *label : labels)
        width = std::max(width, widestWord(*label));
    for (QLabel *label : labels)
        label->setFixedWidth(std::min(width, MostLabelWidth));
}

void DetailPane::buildCaution(const Caution &caution)
{
    auto *box = new QFrame;
    box->setProperty("role", QStringLiteral("caution"));
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(Spacing::Medium, Spacing::Small, Spacing::Medium, Spacing::Small);
    layout->setSpacing(Spacing::Tight);
    layout->addWidget(captionLabel(caution.title, "name"));
    layout->addWidget(plainLabel(caution.text, "value"));
    if (!caution.opens.isNull())
        layout->addWidget(opener(caution.opens), 0, Qt::AlignLeft);
    m_layout->addSpacing(Spacing::Medium);
    m_layout->addWidget(box);
}

void DetailPane::takeOrigins(const FactId &fact, const ShownOrigins &origins)
{
    if (fact == m_description.fact)
        m_origins = origins;
}

void DetailPane::showPassages(const FactId &fact, const std::vector<ShownPassage> &passages)
{
    if (fact != m_description.fact || fact.isNull())
        return;
    m_passages = passages;
    buildPassages();
    goToWanted();
    Q_EMIT passagesShown(fact);
}

void DetailPane::buildPassages()
{
    while (QLayoutItem *item = m_passageLayout->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    m_cards.clear();
    m_originCards.clear();
    const bool withFigures = !m_description.otherFigures.isEmpty() || isDerivationId(m_description.fact);
    if (!m_passages.empty()) {
        m_passageLayout->addSpacing(Spacing::Medium);
        m_passageLayout->addWidget(captionLabel(tr("Passages").toUpper(), "section"));
    }
    for (const ShownPassage &passage : m_passages)
        addCard(passage, withFigures);
    buildOrigins(withFigures);
}

void DetailPane::buildOrigins(bool withFigures)
{
    if (m_origins.cards.empty())
        return;
    m_passageLayout->addSpacing(Spacing::Medium);
    m_passageLayout->addWidget(captionLabel(tr("Rows of tables").toUpper(), "section"));
    m_originCards =
        addOriginCards(*m_passageLayout, m_origins, Palette::of(m_theme), withFigures, m_originChecker);
    for (OriginCard *card : m_originCards)
        connect(card, &OriginCard::factClicked, this, &DetailPane::factActivated);
}

/// A phrase leads to another fact later: the card is gone when that is on show.
void DetailPane::addCard(const ShownPassage &passage, bool withFigures)
{
    auto *card = new PassageCard(passage, Palette::of(m_theme), withFigures);
    PassageText *text = card->text();
    text->setHovered(m_state->hovered());
    connect(card, &PassageCard::attachRequested, this, &DetailPane::attachRequested);
    connect(card, &PassageCard::readRequested, this, &DetailPane::readRequested);
    connect(card, &PassageCard::noteRequested, this, [this](const QString &article, const QString &quote) {
        if (m_noteSection)
            m_noteSection->start(article, quote);
    });
    connect(text, &PhraseText::factClicked, this, &DetailPane::factActivated, Qt::QueuedConnection);
    connect(text, &PhraseText::factHovered, m_state, &ViewState::setHovered);
    connect(m_state, &ViewState::hoveredChanged, text, &PhraseText::setHovered);
    m_passageLayout->addWidget(card);
    m_cards.push_back(card);
}

void DetailPane::setTheme(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    buildPassages();
}

void DetailPane::focusPassages()
{
    if (!m_cards.empty())
        focusOn(m_cards.front());
    else if (!m_originCards.empty())
        m_originCards.front()->rows()->setFocus(Qt::OtherFocusReason);
}

void DetailPane::focusOn(PassageCard *card)
{
    card->findChild<PassageText *>()->setFocus(Qt::OtherFocusReason);
    // Once it has its place: it may just have been made.
    QTimer::singleShot(0, card, [this, card] { ensureWidgetVisible(card); });
}

void DetailPane::showPassage(const FactId &fact, const QString &article, int paragraph)
{
    m_wanted = {fact, article, paragraph};
    goToWanted();
}

void DetailPane::goToWanted()
{
    if (m_wanted.fact.isNull() || m_wanted.fact != m_description.fact || m_cards.empty())
        return;
    const Place place = std::exchange(m_wanted, Place());
    for (size_t i = 0; i < m_cards.size(); ++i) {
        if (m_passages[i].articleId == place.article && m_passages[i].paragraph == place.paragraph)
            return focusOn(m_cards[i]);
    }
    focusPassages();
}

} // namespace plumbline
