// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/choicefield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

#include <algorithm>

namespace plumbline {

namespace {

/// Letters of the names that most datasets have.
constexpr int UsualLength = 22;
const QString Separator = QStringLiteral("; ");

/// Completes what stands behind the last separator.
class LastCompleter : public QCompleter
{
public:
    LastCompleter(QAbstractItemModel *model, QComboBox *field) : QCompleter(model, field), m_field(field) {}

    QStringList splitPath(const QString &path) const override
    {
        return {path.section(QLatin1Char(';'), -1).trimmed()};
    }

    QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString typed = m_field->lineEdit()->text();
        const qsizetype last = typed.lastIndexOf(QLatin1Char(';'));
        const QString before = last < 0 ? QString() : typed.left(last).trimmed() + Separator;
        return before + QCompleter::pathFromIndex(index);
    }

private:
    QComboBox *m_field;
};

} // namespace

ChoiceField::ChoiceField(Number number, QWidget *parent) : QComboBox(parent), m_number(number)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(UsualLength);
    auto *completer = m_number == Number::Several ? new LastCompleter(model(), this)
                                                  : new QCompleter(model(), this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    setCompleter(completer);
}

void ChoiceField::setOptions(std::vector<Option> options)
{
    const QString text = currentText();
    m_options = std::move(options);
    std::sort(m_options.begin(), m_options.end(),
              [](const Option &a, const Option &b) { return a.name.localeAwareCompare(b.name) < 0; });
    QStringList names;
    for (const Option &option : m_options)
        names << shown(option);
    clear();
    addItems(names);
    setCurrentIndex(-1);
    setEditText(text);
}

/// Two that have the same name are told apart by their ids.
QString ChoiceField::shown(const Option &option) const
{
    const auto sameName = std::count_if(m_options.begin(), m_options.end(),
                                        [&option](const Option &other) { return other.name == option.name; });
    return sameName < 2 ? option.name : QStringLiteral("%1 (%2)").arg(option.name, option.id);
}

void ChoiceField::setIds(const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids) {
        const auto found = std::find_if(m_options.begin(), m_options.end(),
                                        [&id](const Option &option) { return option.id == id; });
        names << (found == m_options.end() ? id : shown(*found));
    }
    setEditText(names.join(Separator));
}

void ChoiceField::add(const QString &id)
{
    QStringList known = m_number == Number::Several ? ids() : QStringList();
    if (!known.contains(id))
        known << id;
    setIds(known);
}

QStringList ChoiceField::typed() const
{
    if (m_number == Number::One)
        return isEmpty() ? QStringList() : QStringList{currentText().trimmed()};
    QStringList names;
    for (const QString &name : currentText().split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            names << name.trimmed();
    }
    return names;
}

const ChoiceField::Option *ChoiceField::optionOf(const QString &name) const
{
    const auto find = [this](auto test) {
        const auto found = std::find_if(m_options.begin(), m_options.end(), test);
        return found == m_options.end() ? nullptr : &*found;
    };
    if (const Option *option = find([&](const Option &one) { return shown(one) == name || one.id == name; }))
        return option;
    return find([&](const Option &one) {
        return one.name.compare(name, Qt::CaseInsensitive) == 0 ||
               one.otherNames.contains(name, Qt::CaseInsensitive);
    });
}

QStringList ChoiceField::ids() const
{
    QStringList ids;
    for (const QString &name : typed()) {
        const Option *option = optionOf(name);
        if (option && !ids.contains(option->id))
            ids << option->id;
    }
    return ids;
}

QString ChoiceField::unknown() const
{
    for (const QString &name : typed()) {
        if (!optionOf(name))
            return name;
    }
    return {};
}

} // namespace plumbline
