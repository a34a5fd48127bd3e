// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/origincard.h"

#include "facts/figuretext.h"
#include "ui/dialogs.h"
#include "ui/labels.h"
#include "ui/origintable.h"
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

constexpr qsizetype ShownDigits = 12;

/// What the file says now, in a sentence.
QString findingText(const OriginPlace &place, const OriginFinding &finding)
{
    using State = OriginFinding::State;
    switch (finding.state) {
    case State::NotAtHand:
        return OriginCard::tr("The file is not at hand.");
    case State::Unchanged:
        return OriginCard::tr("Unchanged since the import.");
    case State::Unreadable:
        return finding.problem;
    case State::Changed:
        break;
    }
    if (!finding.problem.isEmpty())
        return OriginCard::tr("Changed since the import; row %1 cannot be read again: %2")
            .arg(QString::number(place.row), finding.problem);
    if (!finding.hasRow)
        return OriginCard::tr("Changed since the import: it has no row %1 any more.").arg(place.row);
    if (finding.isSameValue(place))
        return OriginCard::tr("Changed since the import: row %1 still says %2.")
            .arg(QString::number(place.row), finding.value.simplified());
    return OriginCard::tr("Changed since the import: row %1 now says %2.")
        .arg(QString::number(place.row),
             finding.value.isEmpty() ? OriginCard::tr("nothing") : finding.value.simplified());
}

const char *toneOf(OriginFinding::State state)
{
    return state == OriginFinding::State::Unchanged   ? "copy"
           : state == OriginFinding::State::NotAtHand ? "softSmall"
                                                      : "digest";
}

} // namespace

OriginCard::OriginCard(const ShownOrigin &origin, const Palette &colours, bool withFigure,
                       OriginChecker *checker, QWidget *parent)
    : QFrame(parent)
    , m_origin(origin)
    , m_checker(checker)
    , m_layout(new QVBoxLayout(this))
    , m_rows(new OriginRows(origin, colours))
    , m_isGone(std::make_shared<std::atomic<bool>>(false))
{
    setProperty("role", QStringLiteral("card"));
    m_layout->setContentsMargins(Spacing::Medium, Spacing::Small, Spacing::Medium, Spacing::Small);
    m_layout->setSpacing(Spacing::Tight);
    addHead(withFigure);
    m_rows->setAccessibleName(tr("Row %1 of %2").arg(origin.row).arg(origin.table->fileName));
    m_layout->addWidget(m_rows);
    addHash();
    if (checker)
        addState();
    for (QWidget *part : findChildren<QWidget *>())
        part->setContextMenuPolicy(Qt::NoContextMenu); // the card's own comes instead
    connect(m_rows, &OriginRows::factClicked, this, &OriginCard::factClicked, Qt::QueuedConnection);
}

OriginCard::~OriginCard()
{
    *m_isGone = true;
}

void OriginCard::addHead(bool withFigure)
{
    m_layout->addWidget(plainLabel(m_origin.table->fileName, "name"));
    const QString place = m_origin.place.mid(m_origin.table->fileName.size() + 2);
    m_layout->addWidget(plainLabel(place, "softSmall"));
    QStringList more;
    if (withFigure && !m_origin.says.isEmpty())
        more << m_origin.says;
    const QDate day = m_origin.table->importedOn;
    if (day.isValid())
        more << tr("imported %1").arg(spanText({day, day}));
    if (m_origin.isCorrected)
        m_layout->addWidget(
            plainLabel(tr("Corrected since the import: the row says another figure."), "digest"));
    if (!more.isEmpty())
        m_layout->addWidget(plainLabel(more.join(QStringLiteral(" · ")), "softSmall"));
}

void OriginCard::addHash()
{
    const OriginTable &table = *m_origin.table;
    QLabel *label = plainLabel(tr("SHA-256 %1…").arg(table.sha256.left(ShownDigits)), "softSmall");
    QPushButton *copy = linkButton(tr("Copy"));
    copy->setObjectName(QStringLiteral("copyHash"));
    copy->setAccessibleName(tr("Copy the SHA-256 of %1").arg(table.fileName));
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_origin.table->sha256); });
    auto *line = new QHBoxLayout;
    line->setSpacing(Spacing::Tight);
    line->addWidget(label, 1);
    line->addWidget(copy, 0, Qt::AlignTop);
    m_layout->addLayout(line);
}

void OriginCard::addState()
{
    m_state = plainLabel(tr("Looking for the file …"), "softSmall");
    m_state->setObjectName(QStringLiteral("originState"));
    QPushButton *find = linkButton(tr("Locate file..."));
    find->setObjectName(QStringLiteral("locate"));
    find->setAccessibleName(tr("Locate %1").arg(m_origin.table->fileName));
    connect(find, &QPushButton::clicked, this, &OriginCard::locate);
    auto *line = new QHBoxLayout;
    line->setSpacing(Spacing::Tight);
    line->addWidget(m_state, 1);
    line->addWidget(find, 0, Qt::AlignTop);
    m_layout->addLayout(line);
    connect(m_checker, &OriginChecker::checked, this, &OriginCard::show);
    connect(m_checker, &OriginChecker::located, this, &OriginCard::ask);
    ask();
}

OriginPlace OriginCard::place() const
{
    OriginPlace place{m_origin.table, m_origin.row, m_origin.column, {}};
    const auto row = std::find_if(m_origin.rows.begin(), m_origin.rows.end(),
                                  [this](const OriginRow &each) { return each.number == m_origin.row; });
    const auto column = std::find(m_origin.columns.begin(), m_origin.columns.end(), m_origin.column);
    if (row != m_origin.rows.end() && column != m_origin.columns.end())
        place.value = row->cells.value(column - m_origin.columns.begin());
    return place;
}

void OriginCard::ask()
{
    m_checker->request(place(), m_isGone);
}

void OriginCard::show(const OriginPlace &place, const OriginFinding &finding)
{
    if (place.table->id != m_origin.table->id || place.row != m_origin.row || place.column != m_origin.column)
        return;
    m_state->setText(findingText(place, finding));
    m_state->setToolTip(plainToolTip(finding.path));
    m_state->setProperty("role", QString::fromLatin1(toneOf(finding.state)));
    m_state->style()->unpolish(m_state);
    m_state->style()->polish(m_state);
}

void OriginCard::locate()
{
    const bool isFolder = m_origin.table->format == QLatin1String("package");
    const QString path = askForOrigin(this, m_origin.table->fileName, isFolder);
    if (!path.isEmpty())
        m_checker->locate(*m_origin.table, path);
}

QString OriginCard::stateText() const
{
    return m_state ? m_state->text() : QString();
}

void OriginCard::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy row with &source"), this,
                    [this] { QApplication::clipboard()->setText(citation()); });
    menu->popup(event->globalPos());
}

std::vector<OriginCard *> addOriginCards(QVBoxLayout &layout, const ShownOrigins &origins,
                                         const Palette &colours, bool withFigures, OriginChecker *checker)
{
    std::vector<OriginCard *> cards;
    for (const ShownOrigin &origin : origins.cards) {
        cards.push_back(new OriginCard(origin, colours, withFigures, checker));
        layout.addWidget(cards.back());
    }
    if (origins.isCut)
        layout.addWidget(
            captionLabel(OriginCard::tr("More rows say it; exported data names them all."), "softSmall"));
    return cards;
}

} // namespace plumbline
