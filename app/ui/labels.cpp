// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labels.h"

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
    return label;
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
