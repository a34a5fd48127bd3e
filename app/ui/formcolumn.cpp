// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formcolumn.h"

#include "ui/stylesheet.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QStyle>

#include <algorithm>

namespace plumbline {

FieldNote::FieldNote(bool isAlwaysThere, QWidget *parent) : QLabel(parent), m_isAlwaysThere(isAlwaysThere)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    show({}, false);
}

void FieldNote::tell(const QString &text)
{
    show(text, false);
}

void FieldNote::complain(const QString &sentence)
{
    show(sentence, true);
}

void FieldNote::show(const QString &text, bool isComplaint)
{
    m_isComplaint = isComplaint && !text.isEmpty();
    setProperty("role", m_isComplaint ? QStringLiteral("problem") : QStringLiteral("softSmall"));
    style()->unpolish(this);
    style()->polish(this);
    setText(text);
    setVisible(m_isAlwaysThere || !text.isEmpty());
}

FormColumn::FormColumn(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Spacing::Medium);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    m_grid->setAlignment(Qt::AlignTop);
}

FieldNote *FormColumn::addField(const QString &label, QWidget *control, NoteRoom room, QWidget *beside)
{
    const int line = m_grid->rowCount();
    auto *name = new QLabel(label);
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(control);
    control->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    auto *note = new FieldNote(room == NoteRoom::Always);
    control->setMinimumHeight(std::max(control->minimumHeight(), QLineEdit().sizeHint().height()));
    m_grid->addWidget(name, line, 0);
    m_grid->addWidget(control, line, 1, 1, beside ? 1 : 2);
    if (beside)
        m_grid->addWidget(beside, line, 2);
    m_grid->addWidget(note, line + 1, 1, 1, 2);
    m_grid->setRowMinimumHeight(line + 2, Spacing::Tight);
    return note;
}

} // namespace plumbline
