#pragma once

#include "core/base/result.h"
#include "core/office/actor.h"
#include "core/staff/officer.h"

#include <array>
#include <string>
#include <string_view>

/// Who and what the sample is made of: all invented.
namespace minyi::core::workplace {

struct SampleUnit {
    std::string_view code, name, nameEn, shortName;
    staff::UnitKind kind;
    std::string_view parent;
};

struct SampleOfficer {
    std::string_view account, name, unit;
    std::array<Role, 2> roles;
};

struct SampleItem {
    std::string_view channel, item;
};

inline constexpr std::string_view kCentre = "370299010000";
inline constexpr std::string_view kSubBureau = "370299020000";

// clang-format off
inline constexpr SampleUnit kUnits[] = {
    {kCentre,        "968110执法管理监督中心", "968110 Supervision Centre",     "监督中心", staff::UnitKind::Centre,    "370299000000"},
    {kSubBureau,     "望海分局",               "Wanghai Sub-bureau",            "望海分局", staff::UnitKind::SubBureau, "370299000000"},
    {"370299020100", "望海路派出所",           "Wanghai Road Police Station",   "望海路所", staff::UnitKind::Station,   kSubBureau},
    {"370299020200", "海棠里派出所",           "Haitangli Police Station",      "海棠里所", staff::UnitKind::Station,   kSubBureau},
    {"370299020300", "龙山路派出所",           "Longshan Road Police Station",  "龙山路所", staff::UnitKind::Station,   kSubBureau},
    {"370299030000", "出入境接待大厅",         "Exit-Entry Hall",               "出入境",   staff::UnitKind::Window,    "370299000000"},
    {"370299040000", "车辆管理所",             "Vehicle Management Office",     "车管所",   staff::UnitKind::Window,    "370299000000"},
    {"370299050000", "望海交警大队",           "Wanghai Traffic Brigade",       "交警大队", staff::UnitKind::Station,   "370299000000"},
};

inline constexpr SampleOfficer kOfficers[] = {
    {"lin",   "林晓燕", kCentre,        {Role::R1, Role::None}},
    {"sun",   "孙一帆", kCentre,        {Role::R1, Role::None}},
    {"wu",    "吴敏",   kCentre,        {Role::R2, Role::None}},
    {"zhou",  "周立群", kSubBureau,     {Role::R6, Role::None}},
    {"qin",   "秦峻岭", "370299000000", {Role::R9, Role::None}},
    {"han",   "韩映雪", "370299000000", {Role::R10, Role::None}},
    {"chen",  "陈海涛", "370299020100", {Role::R4, Role::R3}},
    {"ma",    "马晓东", "370299020100", {Role::R5, Role::None}},
    {"zhao",  "赵倩",   "370299020200", {Role::R4, Role::R3}},
    {"gao",   "高远航", "370299020200", {Role::R5, Role::None}},
    {"song",  "宋佳宁", "370299020300", {Role::R4, Role::R3}},
    {"tian",  "田牧野", "370299020300", {Role::R5, Role::None}},
    {"lu",    "陆思远", "370299030000", {Role::R4, Role::R3}},
    {"dong",  "董清扬", "370299030000", {Role::R5, Role::None}},
    {"xie",   "谢云帆", "370299040000", {Role::R4, Role::R3}},
    {"pan",   "潘若溪", "370299040000", {Role::R5, Role::None}},
    {"yu",    "于江北", "370299050000", {Role::R4, Role::R3}},
    {"luo",   "罗开阳", "370299050000", {Role::R5, Role::None}},
};

/// Who works on cases beside them; apart, since what they do comes after the story of the matters.
inline constexpr SampleOfficer kCaseOfficers[] = {
    {"fang",  "方知远", "370299020100", {Role::R7, Role::None}},
    {"yan",   "严若水", "370299020200", {Role::R7, Role::None}},
    {"meng",  "孟书白", "370299020300", {Role::R7, Role::None}},
    {"jiang", "江素问", kSubBureau,     {Role::R8, Role::None}},
    {"gu",    "顾听澜", kSubBureau,     {Role::R11, Role::None}},
    {"he",    "何星野", "370299020100", {Role::R4, Role::None}},
    {"jin",   "金向晚", "370299020200", {Role::R4, Role::None}},
    {"tao",   "陶然",   "370299020300", {Role::R4, Role::None}},
};

inline constexpr SampleItem kItems[] = {
    {"HR",   "居住证首次申领"}, {"HR",   "户口迁移"},       {"HR",   "临时身份证办理"}, {"HR",   "身份证到期换领"},
    {"EE",   "护照换发"},       {"EE",   "往来港澳签注"},   {"EE",   "普通护照首次申领"},
    {"VD",   "驾驶证换证"},     {"VD",   "车辆转移登记"},   {"VD",   "机动车检验标志申领"},
    {"C110", "噪声扰民"},       {"C110", "邻里纠纷"},       {"C110", "电动自行车被盗"}, {"C110", "消费纠纷"}, {"C110", "走失人员求助"},
    {"C122", "追尾事故"},       {"C122", "违停堵路"},       {"C122", "剐蹭事故责任认定"},
};

inline constexpr std::string_view kSurnames[] = {"王", "李", "张", "刘", "陈", "杨", "黄", "周", "吴", "徐", "孙", "胡",
                                                 "朱", "高", "林", "何", "郭", "罗", "沈", "郑", "吕", "薛", "崔", "任"};
inline constexpr std::string_view kGiven[] = {"芳",   "强",   "敏",   "静怡", "建国", "晓明", "海燕", "志远", "雨桐", "立新",
                                              "春梅", "文博", "国庆", "丽华", "俊杰", "思雨", "永康", "秀兰", "子轩", "云峰"};
inline constexpr std::string_view kQuotes[] = {
    "第一次到窗口只说缺一份合同，补齐后又说还要房东证件复印件，多跑一趟，希望一次说清。",
    "等了一个多小时才轮到，窗口只开了两个。",
    "打电话后四十多分钟才到，到了也没说后面怎么办。",
    "说了会回电话告诉处理结果，一直没有消息。",
    "态度不好，问一句就说按规定办，没有解释。",
    "责任划分没有讲清楚理由，希望能当面解释。",
};
inline constexpr std::string_view kCauses[] = {"C06", "C02", "C02", "C06", "C01", "C03"};
inline constexpr std::string_view kNotices[] = {"已向诉求人说明办理流程并致歉。", "已当面核实，情况属实，正在整改。"};
// clang-format on

template <std::size_t N>
std::string pick(const std::string_view (&list)[N], int index)
{
    return std::string(list[static_cast<std::size_t>(index) % N]);
}

/// What a step answered is of no interest, only whether it was done.
template <class T>
Result<Done> done(const Result<T>& result)
{
    return result ? Result<Done>(Done{}) : Result<Done>(tl::unexpected(result.error()));
}

} // namespace minyi::core::workplace
