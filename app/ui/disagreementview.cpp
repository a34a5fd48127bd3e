// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disagreementview.h"

#include "facts/figuretext.h"
#include "model/facttext.h"
#include "model/factwords.h"
#include "ui/labels.h"
#include "ui/origincard.h"
#include "ui/passagecard.h"
#include "ui/passagetext.h"
#include "ui/stylesheet.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace plumbline {

namespace {

/// Narrower, a passage is hard to read; the columns then scroll.
constexpr int LeastColumnWidth = 225;
const char *const CodeProperty = "amountCode";

QString joinedParts(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QVBoxLayout *stack(QWidget *widget, int spacing)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

QWidget *caution(const DisagreementLink &link)
{
    auto *box = new QFrame;
    box->setProperty("role", QStringLiteral("caution"));
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(Spacing::Medium, Spacing::Small, Spacing::Medium, Spacing::Small);
    layout->setSpacing(Spacing::Tight);
    layout->addWidget(plainLabel(link.sentence, "name"));
    if (!link.note.isEmpty())
        layout->addWidget(plainLabel(link.note, "value"));
    return box;
}

} // namespace

DisagreementView::DisagreementView(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Statements side by side"));
}

void DisagreementView::showDisagreement(const DatasetPtr &dataset, const Disagreement *disagreement,
                                        const QMap<QString, QString> &preferred)
{
    m_dataset = disagreement ? dataset : nullptr;
    m_disagreement = disagreement ? *disagreement : Disagreement();
    m_preferred = preferred;
    m_passages.clear();
    m_origins.clear();
    build();
}

void DisagreementView::build()
{
    m_columns.clear();
    m_places.clear();
    m_cards.clear();
    m_originCards.clear();
    m_choices = nullptr;
    auto *content = new QWidget;
    content->setProperty("role", QStringLiteral("pane"));
    if (m_dataset) {
        m_columns = columnsOf(*m_dataset, m_disagreement);
        QVBoxLayout *layout = stack(content, Spacing::Medium);
        layout->setContentsMargins(Spacing::Large, Spacing::Medium, Spacing::Large, Spacing::Large);
        addHead(*layout);
        auto *columns = new QHBoxLayout;
        columns->setSpacing(Spacing::Large);
        for (const DisagreementColumn &each : m_columns)
            columns->addWidget(column(each), 1);
        layout->addLayout(columns);
        layout->addStretch();
        checkChoice();
        addCards();
    }
    setWidget(content);
}

void DisagreementView::addHead(QVBoxLayout &layout)
{
    for (const DisagreementLink &link : linksOf(*m_dataset, m_disagreement))
        layout.addWidget(caution(link));
    if (!m_disagreement.differs)
        return;
    m_choices = new QButtonGroup(layout.parentWidget());
    layout.addWidget(choice(tr("Charts show &all of these statements"), {}), 0, Qt::AlignLeft);
}

QRadioButton *DisagreementView::choice(const QString &text, const QString &amountCode)
{
    auto *button = new QRadioButton(text);
    button->setProperty(CodeProperty, amountCode);
    m_choices->addButton(button);
    const FactId fact = m_dataset->fact(m_disagreement.facts.front()).id();
    connect(button, &QRadioButton::clicked, this,
            [this, fact, amountCode] { Q_EMIT followWanted(fact, amountCode); });
    return button;
}

QWidget *DisagreementView::column(const DisagreementColumn &shown)
{
    auto *widget = new QWidget;
    widget->setMinimumWidth(LeastColumnWidth);
    QVBoxLayout *layout = stack(widget, Spacing::Tight);
    const Statement &lead = shown.lead(*m_dataset);
    const Fact &fact = m_dataset->fact(shown.fact);
    const QString figure = statementText(*m_dataset, shown.statements.front());
    layout->addWidget(plainLabel(figure, "event"));
    if (m_choices && !lead.amount.isNull()) {
        QRadioButton *button = choice(tr("Charts follow this"), amountCode(lead.amount));
        button->setAccessibleName(tr("Charts follow %1").arg(figure));
        layout->addWidget(button, 0, Qt::AlignLeft);
    }
    if (m_disagreement.facts.size() > 1) {
        layout->addWidget(plainLabel(joinedParts({m_dataset->subjectNames(lead), whatText(*m_dataset, fact),
                                                  periodText(*m_dataset, lead)}),
                                     "soft"));
        QPushButton *open = linkButton(tr("Show this fact"));
        open->setAccessibleName(tr("Show this fact: %1").arg(figure));
        connect(open, &QPushButton::clicked, this, [this, id = fact.id()] { Q_EMIT factActivated(id); });
        layout->addWidget(open, 0, Qt::AlignLeft);
    }
    addSayers(*layout, shown);
    auto *cards = new QVBoxLayout;
    cards->setSpacing(Spacing::Small);
    layout->addSpacing(Spacing::Tight);
    layout->addLayout(cards);
    layout->addStretch();
    m_places.push_back(cards);
    return widget;
}

/// The one who is named, else the article or the table itself.
static QString saidBy(const Dataset &dataset, const Statement &statement)
{
    if (statement.attributedTo != TextIndex::Empty)
        return DisagreementView::tr("said by %1").arg(dataset.text(statement.attributedTo));
    return statement.source == SourceIndex::None
               ? DisagreementView::tr("said by the article")
               : DisagreementView::tr("said by %1").arg(dataset.source(statement.source).fileName);
}

/// Who said it and when, for each statement; a conversion names itself.
void DisagreementView::addSayers(QVBoxLayout &layout, const DisagreementColumn &column) const
{
    const QString first = figureText(column.lead(*m_dataset), *m_dataset);
    QStringList told;
    for (const StatementPlace &place : column.statements) {
        const Statement &statement = place.in(*m_dataset);
        const QString figure = figureText(statement, *m_dataset);
        const QString text = joinedParts(
            {figure == first ? QString() : tr("stated as %1").arg(figure), statusWord(statement.status),
             saidBy(*m_dataset, statement),
             statement.asserted.isNull() ? QString() : tr("asserted %1").arg(spanText(statement.asserted))});
        if (told.contains(text))
            continue;
        told << text;
        layout.addWidget(plainLabel(text, "softSmall"));
    }
}

void DisagreementView::showPassages(const PassageCollector::Passages &passages,
                                    const PassageCollector::Origins &origins)
{
    if (!m_dataset)
        return;
    m_passages = passages;
    m_origins = origins;
    if (!m_cards.empty() || !m_originCards.empty())
        return build();
    addCards();
}

void DisagreementView::addCards()
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const DisagreementColumn &column = m_columns[i];
        addOrigins(column, *m_places[i]);
        const auto passages = m_passages.find(m_dataset->fact(column.fact).id());
        if (passages == m_passages.end())
            continue;
        for (const ShownPassage &passage : passages->second) {
            const bool isOurs =
                std::any_of(passage.statements.begin(), passage.statements.end(),
                            [&](StatementKey statement) { return column.contains(statement, *m_dataset); });
            if (!isOurs)
                continue;
            auto *card = new PassageCard(passage, Palette::of(m_theme), false);
            connect(card, &PassageCard::attachRequested, this, &DisagreementView::attachRequested);
            connect(card, &PassageCard::readRequested, this, &DisagreementView::readRequested);
            connect(card->text(), &PhraseText::factClicked, this, &DisagreementView::factActivated,
                    Qt::QueuedConnection);
            m_places[i]->addWidget(card);
            m_cards.push_back(card);
        }
    }
}

void DisagreementView::addOrigins(const DisagreementColumn &column, QVBoxLayout &layout)
{
    const auto found = m_origins.find(m_dataset->fact(column.fact).id());
    if (found == m_origins.end())
        return;
    ShownOrigins own = found->second;
    std::erase_if(own.cards,
                  [&](const ShownOrigin &each) { return !column.contains(each.statement, *m_dataset); });
    for (OriginCard *card : addOriginCards(layout, own, Palette::of(m_theme), false, nullptr)) {
        connect(card, &OriginCard::factClicked, this, &DisagreementView::factActivated);
        m_originCards.push_back(card);
    }
}

QList<QRadioButton *> DisagreementView::choices() const
{
    QList<QRadioButton *> buttons;
    if (m_choices) {
        for (QAbstractButton *button : m_choices->buttons())
            buttons << static_cast<QRadioButton *>(button);
    }
    return buttons;
}

void DisagreementView::setPreferred(const QMap<QString, QString> &preferred)
{
    m_preferred = preferred;
    checkChoice();
}

/// A choice that no statement has any more is none.
void DisagreementView::checkChoice()
{
    if (!m_choices)
        return;
    const QString wanted = m_preferred.value(m_dataset->fact(m_disagreement.facts.front()).id().text());
    const auto home = std::find_if(m_columns.begin(), m_columns.end(),
                                   [&](const auto &column) { return column.states(wanted, *m_dataset); });
    const QString code = home == m_columns.end() ? QString() : amountCode(home->lead(*m_dataset).amount);
    for (QRadioButton *button : choices()) {
        if (button->property(CodeProperty).toString() == code)
            button->setChecked(true);
    }
}

void DisagreementView::setTheme(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    build();
}

void DisagreementView::focusFirst()
{
    if (!choices().isEmpty())
        m_choices->checkedButton()->setFocus(Qt::OtherFocusReason);
    else if (!m_cards.empty())
        m_cards.front()->text()->setFocus(Qt::OtherFocusReason);
}

} // namespace plumbline
