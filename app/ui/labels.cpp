// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labels.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QToolTip>

namespace plumbline {

QLabel *captionLabel(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setProperty("role", QString::fromLatin1(role));
    label->setWordWrap(true);
    return label;
}

QLabel *plainLabel(const QString &text, const char *role, QWidget *parent)
{
    QLabel *label = captionLabel(text, role, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus); // the flags alone leave out the Tab key
    return label;
}

ElidingLabel::ElidingLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

QSize ElidingLabel::minimumSizeHint() const
{
    constexpr int leastLetters = 4;
    return {text().isEmpty() ? 0 : fontMetrics().averageCharWidth() * leastLetters,
            QLabel::sizeHint().height()};
}

QString ElidingLabel::elided() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
}

void ElidingLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    style()->drawItemText(&painter, contentsRect(), Qt::AlignLeft | Qt::AlignVCenter, option.palette,
                          isEnabled(), elided(), foregroundRole());
}

bool ElidingLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || elided() == text())
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
    return true;
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    // An ampersand in a name is no shortcut.
    auto *button = new QPushButton(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")), parent);
    button->setProperty("role", QStringLiteral("link"));
    button->setFlat(true);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

} // namespace plumbline
