// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firststeps.h"

#include "ui/labels.h"
#include "ui/settings.h"
#include "ui/steppicture.h"
#include "ui/stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace plumbline {

namespace {

struct Step {
    StepPicture::Kind picture;
    const char *title;
    const char *text;
};

constexpr Step allSteps[] = {
    {StepPicture::Kind::Passage, QT_TRANSLATE_NOOP("plumbline::FirstSteps", "Ask for the passage"),
     QT_TRANSLATE_NOOP("plumbline::FirstSteps",
                       "Click a mark: the words that say so stand on the right, marked.")},
    {StepPicture::Kind::Walk, QT_TRANSLATE_NOOP("plumbline::FirstSteps", "Walk through time"),
     QT_TRANSLATE_NOOP("plumbline::FirstSteps",
                       "Arrow keys go from mark to mark, Ctrl and a digit from page to page.")},
    {StepPicture::Kind::Copies, QT_TRANSLATE_NOOP("plumbline::FirstSteps", "Bring your copies"),
     QT_TRANSLATE_NOOP("plumbline::FirstSteps",
                       "Sources > Attach article copies shows the publishers' own words.")},
    {StepPicture::Kind::Export, QT_TRANSLATE_NOOP("plumbline::FirstSteps", "Take it with you"),
     QT_TRANSLATE_NOOP("plumbline::FirstSteps",
                       "Export what you see as a picture, or its facts as a table.")},
};

constexpr int StepWidth = 176;

} // namespace

FirstSteps::FirstSteps(QWidget *over) : QFrame(over), m_done(new QPushButton(tr("&Got it")))
{
    setObjectName(QStringLiteral("firstSteps"));
    setProperty("role", QStringLiteral("firstSteps"));
    setAccessibleName(tr("First steps"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Large, Spacing::Large, Spacing::Large, Spacing::Large);
    layout->setSpacing(Spacing::Medium);
    layout->addLayout(head());
    layout->addLayout(steps());
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &FirstSteps::dismiss);
    connect(m_done, &QPushButton::clicked, this, &FirstSteps::dismiss);
    over->installEventFilter(this);
    hide();
}

QHBoxLayout *FirstSteps::head()
{
    auto *row = new QHBoxLayout;
    row->addWidget(captionLabel(tr("What you can do here"), "title"), 1);
    row->addWidget(captionLabel(tr("Again at any time: Help > First steps"), "softSmall"));
    row->addSpacing(Spacing::Medium);
    row->addWidget(m_done);
    return row;
}

QHBoxLayout *FirstSteps::steps()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::Large);
    for (const Step &step : allSteps) {
        auto *column = new QVBoxLayout;
        column->setSpacing(Spacing::Tight);
        QLabel *text = captionLabel(tr(step.text), "soft");
        text->setFixedWidth(StepWidth);
        column->addWidget(new StepPicture(step.picture, StepWidth));
        column->addSpacing(Spacing::Tight);
        column->addWidget(captionLabel(tr(step.title), "name"));
        column->addWidget(text);
        column->addStretch();
        row->addLayout(column);
    }
    return row;
}

bool FirstSteps::wasSeen()
{
    return settings::hasSeenFirstSteps();
}

void FirstSteps::open()
{
    m_before = QApplication::focusWidget();
    adjustSize();
    moveToTheMiddle();
    show();
    raise();
    m_done->setFocus(Qt::OtherFocusReason);
}

void FirstSteps::dismiss()
{
    if (isHidden())
        return;
    settings::setSeenFirstSteps();
    const bool hadFocus = m_done->hasFocus();
    hide();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void FirstSteps::moveToTheMiddle()
{
    const QSize room = parentWidget()->size();
    move(std::max(0, (room.width() - width()) / 2), std::max(0, (room.height() - height()) / 2));
}

bool FirstSteps::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        moveToTheMiddle();
    return QFrame::eventFilter(watched, event);
}

} // namespace plumbline
