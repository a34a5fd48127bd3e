// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passagecard.h"

#include "ui/labels.h"
#include "ui/passagetext.h"
#include "ui/stylesheet.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QStyle>
#include <QVBoxLayout>

namespace plumbline {

namespace {

QString copyText(AnchorState state)
{
    return state == AnchorState::Exact ? PassageCard::tr("your copy, exact")
                                       : PassageCard::tr("your copy, changed: phrase found again");
}

/// Whose words these are, when they are the digest's.
QString digestText(AnchorState state)
{
    return state == AnchorState::Lost ? PassageCard::tr("digest; phrase lost in your copy")
                                      : PassageCard::tr("digest");
}

} // namespace

PassageCard::PassageCard(const ShownPassage &passage, const Palette &colours, bool withFigures,
                         QWidget *parent)
    : QFrame(parent)
    , m_passage(passage)
    , m_colours(colours)
    , m_text(new PassageText)
    , m_originLabel(captionLabel(QString(), "digest"))
    , m_other(linkButton(QString()))
{
    setProperty("role", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Medium, Spacing::Small, Spacing::Medium, Spacing::Small);
    layout->setSpacing(Spacing::Tight);
    addHead(withFigures);
    m_text->setAccessibleName(tr("Passage of %1").arg(passage.title));
    layout->addWidget(m_text);
    addFoot();
    for (QWidget *part : findChildren<QWidget *>())
        part->setContextMenuPolicy(Qt::NoContextMenu); // the card's own comes instead
    connect(m_other, &QPushButton::clicked, this,
            [this] { showOrigin(m_origin == Origin::Copy ? Origin::Digest : Origin::Copy); });
    showOrigin(passage.copy.isEmpty() ? Origin::Digest : Origin::Copy);
}

void PassageCard::addHead(bool withFigures)
{
    const QString separator = QStringLiteral(" · ");
    QStringList place = {m_passage.byline, tr("¶ %1").arg(m_passage.paragraph)};
    place.removeAll(QString());
    layout()->addWidget(plainLabel(m_passage.title, "name"));
    layout()->addWidget(plainLabel(place.join(separator), "softSmall"));
    QStringList doing = m_passage.roles;
    if (withFigures && !m_passage.says.isEmpty())
        doing.prepend(m_passage.says);
    if (!m_passage.note.isEmpty())
        doing << m_passage.note;
    layout()->addWidget(plainLabel(doing.join(separator), "softSmall"));
}

void PassageCard::addFoot()
{
    m_other->setObjectName(QStringLiteral("otherOrigin"));
    m_originLabel->setObjectName(QStringLiteral("origin"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Spacing::Tight);
    foot->addWidget(m_originLabel, 1);
    foot->addWidget(m_other);
    if (m_passage.state == AnchorState::Unattached) {
        QPushButton *attach = linkButton(tr("Attach your copy"));
        attach->setObjectName(QStringLiteral("attach"));
        connect(attach, &QPushButton::clicked, this, &PassageCard::attachRequested);
        foot->addWidget(attach);
    }
    QPushButton *read = linkButton(tr("Read in the article"));
    read->setObjectName(QStringLiteral("read"));
    connect(read, &QPushButton::clicked, this,
            [this] { Q_EMIT readRequested(m_passage.articleId, m_passage.paragraph); });
    static_cast<QVBoxLayout *>(layout())->addLayout(foot);
    QPushButton *note = linkButton(tr("Add note"));
    note->setObjectName(QStringLiteral("passageNote"));
    note->setAccessibleName(tr("Add a note to this passage"));
    connect(note, &QPushButton::clicked, this,
            [this] { Q_EMIT noteRequested(m_passage.articleId, quote()); });
    auto *last = new QHBoxLayout;
    last->setSpacing(Spacing::Tight);
    last->addStretch();
    last->addWidget(note);
    last->addWidget(read);
    static_cast<QVBoxLayout *>(layout())->addLayout(last);
}

/// The phrase that carries the fact, by which the passage is known again: one that states
/// something, before words that only date or qualify it.
QString PassageCard::quote() const
{
    const MarkedText &words = m_passage.digest.marks.empty() ? m_passage.copy : m_passage.digest;
    if (words.marks.empty())
        return {};
    const auto states = [&words](const Utf16Span &mark) {
        return std::any_of(words.phrases.begin(), words.phrases.end(),
                           [&mark](const Phrase &phrase) { return phrase.states && phrase.place == mark; });
    };
    const auto stating = std::find_if(words.marks.begin(), words.marks.end(), states);
    const Utf16Span &mark = stating == words.marks.end() ? words.marks.front() : *stating;
    return words.text.mid(mark.start, mark.size());
}

void PassageCard::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy with &citation"), this,
                    [this] { QApplication::clipboard()->setText(citation()); });
    QAction *selection = menu->addAction(tr("Copy &selected words"), m_text, &QTextEdit::copy);
    selection->setEnabled(m_text->textCursor().hasSelection());
    menu->popup(event->globalPos());
}

void PassageCard::showOrigin(Origin origin)
{
    const bool isCopy = origin == Origin::Copy;
    m_origin = origin;
    m_text->showText(isCopy ? m_passage.copy : m_passage.digest, m_colours);
    m_originLabel->setText(isCopy ? copyText(m_passage.state) : digestText(m_passage.state));
    m_originLabel->setProperty("role", isCopy ? QStringLiteral("copy") : QStringLiteral("digest"));
    m_originLabel->style()->unpolish(m_originLabel);
    m_originLabel->style()->polish(m_originLabel);
    m_other->setText(isCopy ? tr("Show the digest") : tr("Show your copy"));
    m_other->setVisible(isCopy ? !m_passage.digest.isEmpty() : !m_passage.copy.isEmpty());
}

} // namespace plumbline
