// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/companylistmodel.h"

#include <QMimeData>

#include <algorithm>
#include <memory>
#include <utility>

namespace plumbline {

namespace {

constexpr int InFocusHeading = -1;
constexpr int OthersHeading = -2;
const QString MimeType = QStringLiteral("application/x-plumbline-company");

} // namespace

CompanyListModel::CompanyListModel(QObject *parent) : FacetListModel(FilterSection::Companies, parent) {}

void CompanyListModel::setFocus(const QStringList &places, bool isAutomatic)
{
    if (places == m_places)
        return;
    m_places = places;
    m_mustArrange = isAutomatic && m_isHeld;
    if (!m_mustArrange)
        arrange();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {PlaceRole, Qt::DisplayRole});
}

void CompanyListModel::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    if (!isHeld && std::exchange(m_mustArrange, false))
        arrange();
}

int CompanyListModel::placeOf(const FacetValue &value) const
{
    return value.id.isEmpty() ? -1 : static_cast<int>(m_places.indexOf(value.id));
}

int CompanyListModel::companiesInFocus() const
{
    return static_cast<int>(m_places.size() - m_places.count(QString()));
}

std::vector<int> CompanyListModel::arranged(const std::vector<int> &matching) const
{
    const auto placeOfRow = [this](int value) { return placeOf(values()[static_cast<size_t>(value)]); };
    std::vector<int> inFocus;
    std::vector<int> others;
    for (const int value : matching)
        (placeOfRow(value) < 0 ? others : inFocus).push_back(value);
    std::sort(inFocus.begin(), inFocus.end(),
              [&placeOfRow](int a, int b) { return placeOfRow(a) < placeOfRow(b); });
    if (matching.empty())
        return {};
    std::vector<int> found = {InFocusHeading};
    found.insert(found.end(), inFocus.begin(), inFocus.end());
    if (!others.empty())
        found.push_back(OthersHeading);
    found.insert(found.end(), others.begin(), others.end());
    return found;
}

QString CompanyListModel::headingText(int row) const
{
    if (rows()[static_cast<size_t>(row)] == OthersHeading)
        return tr("Others");
    if (companiesInFocus() == 0)
        return tr("In focus: drag companies here");
    return tr("In focus: %1 of %2").arg(companiesInFocus()).arg(Focus::MostCompanies);
}

QString CompanyListModel::spokenText(const FacetValue &value, int count) const
{
    const QString text = FacetListModel::spokenText(value, count);
    return placeOf(value) < 0 ? text : tr("%1, in focus").arg(text);
}

QVariant CompanyListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FacetValue *value = valueOf(index);
    if (!value && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
        return headingText(index.row());
    if (value && role == PlaceRole)
        return placeOf(*value);
    return FacetListModel::data(index, role);
}

Qt::ItemFlags CompanyListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = FacetListModel::flags(index);
    if (!index.isValid())
        return flags | Qt::ItemIsDropEnabled;
    return flags | Qt::ItemIsDropEnabled | (valueOf(index) ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList CompanyListModel::mimeTypes() const
{
    return {MimeType};
}

QMimeData *CompanyListModel::mimeData(const QModelIndexList &indexes) const
{
    const FacetValue *value = indexes.isEmpty() ? nullptr : valueOf(indexes.first());
    if (!value)
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setData(MimeType, value->id.toUtf8());
    data->setText(value->text);
    return data.release(); // the drag owns it
}

bool CompanyListModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                       const QModelIndex &) const
{
    return data->hasFormat(MimeType);
}

bool CompanyListModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int,
                                    const QModelIndex &parent)
{
    if (!data->hasFormat(MimeType))
        return false;
    const QString company = QString::fromUtf8(data->data(MimeType));
    const bool isKnown = std::any_of(values().begin(), values().end(),
                                     [&company](const FacetValue &value) { return value.id == company; });
    if (!isKnown)
        return false;
    const int below = parent.isValid() ? parent.row() : (row < 0 ? rowCount() : row) - 1;
    const auto others = std::find(rows().begin(), rows().end(), OthersHeading) - rows().begin();
    if (below >= others) {
        Q_EMIT unfocusWanted(company);
        return true;
    }
    const FacetValue *target = parent.isValid() ? valueOf(parent) : nullptr;
    Q_EMIT focusWanted(company, target ? placeOf(*target) : -1);
    return true;
}

} // namespace plumbline
