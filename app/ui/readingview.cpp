// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readingview.h"

#include "facts/figuretext.h"
#include "ui/labels.h"
#include "ui/readingtext.h"
#include "ui/readingwords.h"
#include "ui/stylesheet.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QStyle>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace plumbline {

namespace {

constexpr int AddressCharacters = 60;

QPushButton *stepButton(const QString &sign, const QString &name)
{
    auto *button = new QPushButton(sign);
    button->setAccessibleName(name);
    button->setToolTip(plainToolTip(name));
    return button;
}

} // namespace

ReadingView::ReadingView(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_title(plainLabel(QString(), "title"))
    , m_byline(plainLabel(QString(), "soft"))
    , m_note(plainLabel(QString(), "softSmall"))
    , m_address(linkButton(QString()))
    , m_originLabel(captionLabel(QString(), "digest"))
    , m_other(linkButton(QString()))
    , m_where(captionLabel(QString(), "softSmall"))
    , m_previous(stepButton(QStringLiteral("◂"), tr("Previous figure (P)")))
    , m_next(stepButton(QStringLiteral("▸"), tr("Next figure (N)")))
    , m_text(new ReadingText)
{
    buildHead();
    connect(m_other, &QPushButton::clicked, this,
            [this] { showOrigin(m_origin == Origin::Copy ? Origin::Digest : Origin::Copy); });
    connect(m_address, &QPushButton::clicked, this, &ReadingView::openAddress);
    connect(m_previous, &QPushButton::clicked, this, &ReadingView::previous);
    connect(m_next, &QPushButton::clicked, this, &ReadingView::next);
    connect(m_text, &PhraseText::stepRequested, this, &ReadingView::step);
    connect(m_text, &PhraseText::factClicked, this, &ReadingView::choose);
    connect(m_text, &PhraseText::factHovered, m_state, &ViewState::setHovered);
    connect(m_state, &ViewState::currentChanged, this, &ReadingView::followCurrent);
    connect(m_state, &ViewState::hoveredChanged, m_text, &PhraseText::setHovered);
}

void ReadingView::buildHead()
{
    m_originLabel->setObjectName(QStringLiteral("origin"));
    m_other->setObjectName(QStringLiteral("otherOrigin"));
    m_address->setObjectName(QStringLiteral("address"));
    m_where->setObjectName(QStringLiteral("where"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Large, Spacing::Medium, Spacing::Large, 0);
    layout->setSpacing(Spacing::Tight);
    layout->addWidget(m_title);
    layout->addWidget(m_byline);
    layout->addWidget(m_note);
    layout->addWidget(m_address, 0, Qt::AlignLeft);
    layout->addLayout(originRow());
    layout->addWidget(m_text, 1);
}

QLayout *ReadingView::originRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::Tight);
    row->addWidget(m_originLabel, 1);
    row->addWidget(m_other);
    row->addSpacing(Spacing::Small);
    row->addLayout(stepRow());
    return row;
}

QLayout *ReadingView::stepRow()
{
    m_where->setWordWrap(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::Tight);
    row->addWidget(m_where);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    return row;
}

void ReadingView::showReading(const ArticleReadingPtr &reading)
{
    const bool isSame = m_reading && reading && m_reading->article.id == reading->article.id;
    const bool hadCopy = m_reading && !m_reading->copy.empty();
    m_reading = reading;
    if (!reading) {
        m_stops.clear();
        return;
    }
    m_stop = isSame ? m_stop : -1;
    const bool keepsDigest = isSame && hadCopy && m_origin == Origin::Digest;
    showOrigin(reading->copy.empty() || keepsDigest ? Origin::Digest : Origin::Copy);
    Q_EMIT readingShown();
}

void ReadingView::showOrigin(Origin origin)
{
    if (!m_reading)
        return;
    m_origin = origin;
    fillHead();
    showText();
}

void ReadingView::fillHead()
{
    const Article &article = m_reading->article;
    const bool isCopy = m_origin == Origin::Copy;
    m_title->setText(article.title);
    m_byline->setText(bylineText(article));
    m_note->setText(noteText(article));
    m_note->setVisible(!m_note->text().isEmpty());
    const QString address = fontMetrics().elidedText(article.address, Qt::ElideMiddle,
                                                     AddressCharacters * fontMetrics().averageCharWidth());
    m_address->setText(QString(address).replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_address->setVisible(isWebAddress(article.address));
    m_address->setToolTip(plainToolTip(article.address));
    m_address->setAccessibleName(tr("Address of the article: %1").arg(article.address));
    m_originLabel->setText(isCopy ? copyText(*m_reading) : digestText(*m_reading));
    const bool isWhole = isCopy && m_reading->anchors.lost == 0;
    m_originLabel->setProperty("role", isWhole ? QStringLiteral("copy") : QStringLiteral("digest"));
    m_originLabel->style()->unpolish(m_originLabel);
    m_originLabel->style()->polish(m_originLabel);
    m_other->setText(isCopy ? tr("Show the digest") : tr("Show your copy"));
    m_other->setVisible(isCopy ? !m_reading->digest.empty() : !m_reading->copy.empty());
}

void ReadingView::showText()
{
    m_text->showText(m_origin == Origin::Copy ? m_reading->copy : m_reading->digest, Palette::of(m_theme));
    findStops();
    m_stop = -1;
    m_text->setHovered(m_state->hovered());
    followCurrent();
}

void ReadingView::findStops()
{
    m_stops.clear();
    const DatasetPtr &dataset = m_state->dataset();
    for (size_t index = 0; index < m_text->phrases().size(); ++index) {
        const Phrase &phrase = m_text->phrases()[index];
        for (const FactId &fact : phrase.facts) {
            if (phrase.states && dataset && dataset->indexOf(fact) >= 0)
                m_stops.push_back({index, fact});
        }
    }
    m_previous->setEnabled(!m_stops.empty());
    m_next->setEnabled(!m_stops.empty());
}

/// -1 when the current fact is not in this text.
int ReadingView::stopOfCurrent() const
{
    const FactId &current = m_state->current();
    if (m_stop >= 0 && m_stops[static_cast<size_t>(m_stop)].fact == current)
        return m_stop;
    const auto found = std::find_if(m_stops.begin(), m_stops.end(),
                                    [&current](const Stop &stop) { return stop.fact == current; });
    return found == m_stops.end() ? -1 : static_cast<int>(found - m_stops.begin());
}

void ReadingView::step(int direction)
{
    if (m_stops.empty())
        return;
    const int here = stopOfCurrent();
    const auto last = static_cast<int>(m_stops.size()) - 1;
    if (here < 0) {
        const size_t first = m_text->firstPhraseInSight();
        const auto found = std::find_if(m_stops.begin(), m_stops.end(),
                                        [first](const Stop &stop) { return stop.phrase >= first; });
        const auto below = static_cast<int>(found - m_stops.begin());
        m_stop = std::clamp(direction > 0 ? below : below - 1, 0, last);
    } else {
        m_stop = std::clamp(here + direction, 0, last);
    }
    m_state->setCurrent(m_stops[static_cast<size_t>(m_stop)].fact);
    followCurrent(); // also where the same fact stands again
}

/// The same figure may stand in several places: the reader means the one that the
/// text cursor has gone to.
void ReadingView::choose(const FactId &fact)
{
    const qsizetype position = m_text->textCursor().selectionStart();
    const auto distance = [&](const Stop &stop) {
        const Utf16Span &place = m_text->phrases()[stop.phrase].place;
        return stop.fact != fact ? std::numeric_limits<qsizetype>::max()
                                 : std::max(place.start - position, position - place.end);
    };
    const auto nearest = std::min_element(m_stops.begin(), m_stops.end(), [&](const Stop &a, const Stop &b) {
        return distance(a) < distance(b);
    });
    if (nearest != m_stops.end() && nearest->fact == fact)
        m_stop = static_cast<int>(nearest - m_stops.begin());
    m_state->setCurrent(fact);
    followCurrent();
}

void ReadingView::followCurrent()
{
    if (!m_reading || !isVisible())
        return;
    m_text->setCurrent(m_state->current());
    m_stop = stopOfCurrent();
    if (m_stop >= 0)
        m_text->reveal(m_stops[static_cast<size_t>(m_stop)].phrase);
    sayWhere();
}

void ReadingView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followCurrent();
}

void ReadingView::sayWhere()
{
    const QString all = countText(static_cast<qint64>(m_stops.size()));
    if (m_stops.empty())
        m_where->setText(tr("no figures"));
    else if (m_stop < 0)
        m_where->setText(counted(static_cast<qint64>(m_stops.size()), tr("1 figure"), tr("%1 figures")));
    else
        m_where->setText(tr("figure %1 of %2").arg(countText(m_stop + 1), all));
}

void ReadingView::revealParagraph(int number)
{
    const auto inParagraph = std::find_if(m_stops.begin(), m_stops.end(), [&](const Stop &stop) {
        return stop.fact == m_state->current() && m_text->paragraphOf(stop.phrase) == number;
    });
    if (inParagraph != m_stops.end())
        m_stop = static_cast<int>(inParagraph - m_stops.begin());
    if (stopOfCurrent() >= 0)
        followCurrent();
    else
        m_text->revealParagraph(number);
}

void ReadingView::openAddress()
{
    if (m_reading && isWebAddress(m_reading->article.address))
        QDesktopServices::openUrl(QUrl(m_reading->article.address));
}

void ReadingView::setTheme(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    if (m_reading)
        showText();
}

} // namespace plumbline
