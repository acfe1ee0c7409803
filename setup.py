"Everything about the package is said in settings.ini; this file only reads it."
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

config = ConfigParser(delimiters=["="])
config.read("settings.ini", encoding="utf-8")
cfg = config["DEFAULT"]


def words(key): return cfg.get(key, "").split()


setup(
    name=cfg["lib_name"],
    version=cfg["version"],
    description=cfg["description"],
    long_description=Path("README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    keywords=cfg["keywords"],
    author=cfg["author"],
    license="Apache-2.0",
    license_files=["LICENSE"],
    python_requires=f">={cfg['min_python']}",
    packages=find_packages(include=["counting_flows", "counting_flows.*"]),
    package_data={"counting_flows.configs": ["*.yaml", "*/*.yaml"]},
    install_requires=words("requirements"),
    extras_require={"dev": words("dev_requirements") + words("data_requirements"), "cuda": words("cuda_requirements"), "data": words("data_requirements")},
    entry_points={
        "console_scripts": [line.strip() for line in cfg["console_scripts"].splitlines() if line.strip()],
        "nbdev": ["counting_flows=counting_flows._modidx:d"],
    },
)
