// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/droptarget.h"

#include "ui/labels.h"
#include "ui/stylesheet.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMainWindow>
#include <QMimeData>
#include <QStyle>
#include <QVBoxLayout>

namespace plumbline {

namespace {

QLabel *centred(QLabel *label)
{
    label->setAlignment(Qt::AlignCenter);
    return label;
}

} // namespace

DropTarget::DropTarget(QWidget *window)
    : QFrame(window)
    , m_title(centred(captionLabel({}, "title", this)))
    , m_text(centred(captionLabel({}, "soft", this)))
{
    setProperty("role", QStringLiteral("dropTarget"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Large, Spacing::Large, Spacing::Large, Spacing::Large);
    layout->setSpacing(Spacing::Small);
    layout->addStretch();
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addStretch();
    hide();
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool DropTarget::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
        offer(static_cast<QDropEvent *>(event));
        return true;
    case QEvent::DragLeave:
        hide();
        return true;
    case QEvent::Drop:
        take(static_cast<QDropEvent *>(event));
        return true;
    default:
        return false;
    }
}

void DropTarget::offer(QDropEvent *event)
{
    if (!event->mimeData()->hasUrls())
        return event->ignore();
    event->setDropAction(Qt::CopyAction); // nothing is moved away from where it was
    event->accept();
    describe(judgeDrop(event->mimeData()->urls()));
    const auto *window = qobject_cast<QMainWindow *>(parentWidget());
    const QWidget *covered = window ? window->centralWidget() : parentWidget();
    const QRect place(covered->mapTo(parentWidget(), QPoint()), covered->size());
    setGeometry(place.adjusted(Spacing::Small, Spacing::Small, -Spacing::Small, -Spacing::Small));
    raise();
    show();
}

void DropTarget::describe(const Drop &drop)
{
    const QString name = QFileInfo(drop.path).fileName();
    const bool isRefused = drop.kind == Drop::Kind::Refused;
    for (QWidget *part : std::initializer_list<QWidget *>{this, m_title, m_text}) {
        part->setProperty("tone", isRefused ? QStringLiteral("caution") : QString());
        style()->unpolish(part);
        style()->polish(part);
    }
    switch (drop.kind) {
    case Drop::Kind::Dataset:
        m_title->setText(tr("Open “%1”").arg(name));
        m_text->setText(tr("Drop the dataset to see it here."));
        break;
    case Drop::Kind::Articles:
        m_title->setText(tr("Attach “%1”").arg(name));
        m_text->setText(tr("Drop the folder to look for copies of the articles in it."));
        break;
    case Drop::Kind::Rates:
        m_title->setText(tr("Add “%1”").arg(name));
        m_text->setText(tr("Drop the table to convert money at its exchange rates."));
        break;
    case Drop::Kind::Table:
        m_title->setText(tr("Import “%1”").arg(name));
        m_text->setText(tr("Drop the table to take its figures into a dataset."));
        break;
    case Drop::Kind::Refused:
        m_title->setText(name.isEmpty() ? tr("This cannot be opened")
                                        : tr("“%1” cannot be opened").arg(name));
        m_text->setText(drop.sentence);
        break;
    }
}

void DropTarget::take(QDropEvent *event)
{
    hide();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    const Drop drop = judgeDrop(event->mimeData()->urls());
    switch (drop.kind) {
    case Drop::Kind::Dataset:
        return Q_EMIT datasetDropped(drop.path);
    case Drop::Kind::Articles:
        return Q_EMIT articlesDropped(drop.path);
    case Drop::Kind::Rates:
        return Q_EMIT ratesDropped(drop.path);
    case Drop::Kind::Table:
        return Q_EMIT tableDropped(drop.path);
    case Drop::Kind::Refused:
        return Q_EMIT refused(drop.path.isEmpty() ? drop.sentence
                                                  : drop.path + QStringLiteral(": ") + drop.sentence);
    }
}

} // namespace plumbline
